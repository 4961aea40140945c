import { DayText, DueText, StatusTag, useText } from '@lianxin/ui';
import { useCase } from './CaseContext.js';
import { clocksOf } from './clockLines.js';
import { Facts } from './Facts.js';
import { ThingActions } from './OffersContext.js';
import { Panel } from './Panel.js';
import { recordWords, textOf } from './readCase.js';

const TONES = { pending: 'warn', granted: 'active', refused: 'plain' } as const;

/** Who was asked to keep out of the case, by whom, and what was decided by which unit. */
export function RecusalsPanel() {
  const t = useText('core');
  const { view, state } = useCase();
  const recusals = [...state.recusals.values()].toReversed();
  if (recusals.length === 0) return null;
  return (
    <Panel title={t('petition.case.recusals')} count={recusals.length}>
      <ul className="pe-things">
        {recusals.map(({ id, person, type, asker, party, unit, phase, on, reason, decidedOn, decision }) => {
          const due = clocksOf(view, id)[0]?.due;
          return (
            <li key={id}>
              <div className="pe-thing-head">
                <p className="pe-thing-text">
                  {view.people[person]}
                  <span className="lx-quiet"> {t(`codes.recusalType.${type}`)}</span>
                </p>
                <StatusTag tone={TONES[phase]}>{t(`codes.recusalPhase.${phase}`)}</StatusTag>
              </div>
              <Facts
                items={[
                  [t('petition.column.day'), <DayText key="on" day={on} />],
                  [
                    t('fields.asker'),
                    `${t(`codes.recusalApplicant.${asker}`)} ${recordWords(view, state.parties.get(party ?? '')?.body ?? '') ?? ''}`,
                  ],
                  [t('fields.reason'), textOf(view, reason)],
                  [t('petition.recusal.unit'), view.units[unit]],
                  [t('clocks.recusal.decide'), due && <DueText due={due} />],
                  [t('petition.help.decidedOn'), decidedOn && <DayText day={decidedOn} />],
                  [t('petition.recusal.decision'), textOf(view, decision)],
                ]}
              />
              <ThingActions about={id} />
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
