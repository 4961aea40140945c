import { DayText, StatusTag, useText } from '@lianxin/ui';
import { useCase } from './CaseContext.js';
import { Facts } from './Facts.js';
import { ThingActions } from './OffersContext.js';
import { Panel } from './Panel.js';
import { textOf } from './readCase.js';
import { numberOf } from './thingOf.js';

const TONES = { sent: 'active', answered: 'warn', accepted: 'plain' } as const;

/** What the petition office demanded of a unit under art 40, and what came of it. */
export function SupervisionsPanel() {
  const t = useText('core');
  const { view, state } = useCase();
  const supervisions = [...state.supervisions.values()].toReversed();
  if (supervisions.length === 0) return null;
  return (
    <Panel title={t('petition.case.supervisions')} count={supervisions.length}>
      <ul className="pe-things">
        {supervisions.map(({ id, unit, demands, grounds, demanded, on, answerBy, answer, phase }) => (
          <li key={id}>
            <div className="pe-thing-head">
              <p className="pe-thing-text">{view.units[unit]}</p>
              <StatusTag tone={TONES[phase]}>{t(`codes.supervisionPhase.${phase}`)}</StatusTag>
            </div>
            <Facts
              items={[
                [
                  t('fields.demands'),
                  demands.map((each) => numberOf(state.demands, each)).join(t('petition.separator')),
                ],
                [t('petition.column.day'), <DayText key="on" day={on} />],
                [t('fields.answerBy'), <DayText key="by" day={answerBy} />],
                [
                  t('fields.grounds'),
                  grounds.map((g) => t(`codes.supervisionGround.${g}`)).join(t('petition.separator')),
                ],
                [t('fields.demanded'), textOf(view, demanded)],
                [t('fields.answer'), textOf(view, answer)],
              ]}
            />
            <ThingActions about={id} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
