import { DayText, StatusTag, useText } from '@lianxin/ui';
import { useCase } from './CaseContext.js';
import { Facts } from './Facts.js';
import { ThingActions } from './OffersContext.js';
import { Panel } from './Panel.js';
import { textOf } from './readCase.js';
import { numberOf } from './thingOf.js';

/** Who disagrees on competence, before whom it lies, and what each rung came to (art 24). */
export function DisputesPanel() {
  const t = useText('core');
  const { view, state } = useCase();
  const disputes = [...state.disputes.values()].toReversed();
  if (disputes.length === 0) return null;
  return (
    <Panel title={t('petition.case.disputes')} count={disputes.length}>
      <ul className="pe-things">
        {disputes.map(({ id, demand, unit, units, on, reason, phase, superior, results, decided }) => (
          <li key={id}>
            <div className="pe-thing-head">
              <p className="pe-thing-text">
                {[unit, ...units].map((each) => view.units[each]).join(t('petition.separator'))}
              </p>
              <StatusTag tone={phase === 'decided' || phase === 'lapsed' ? 'plain' : 'warn'}>
                {t(`codes.disputePhase.${phase}`)}
              </StatusTag>
            </div>
            <Facts
              items={[
                [t('fields.demands'), numberOf(state.demands, demand)],
                [t('petition.column.day'), <DayText key="on" day={on} />],
                [t('petition.case.convener'), view.units[unit]],
                [t('fields.superior'), superior && view.units[superior]],
                [t('fields.core.decideDispute.unit'), decided && view.units[decided]],
                [t('fields.reason'), textOf(view, reason)],
              ]}
            />
            {results.length > 0 && (
              <ol className="pe-served">
                {results.map((each) => (
                  <li key={each.result}>
                    <span>{t(`codes.disputeRung.${each.rung}`)}</span> <DayText day={each.on} />{' '}
                    <span>{textOf(view, each.result)}</span>
                  </li>
                ))}
              </ol>
            )}
            <ThingActions about={id} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
