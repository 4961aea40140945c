import { DayText, StatusTag, useText } from '@lianxin/ui';
import { AssistanceLines } from './AssistanceLines.js';
import { useCase } from './CaseContext.js';
import { clocksOf } from './clockLines.js';
import { Facts } from './Facts.js';
import { ThingActions } from './OffersContext.js';
import { Panel } from './Panel.js';
import { numberOf } from './thingOf.js';

/** To whom demands were forwarded or assigned, and what came back. */
export function TransfersPanel() {
  const t = useText('core');
  const { view, state } = useCase();
  const transfers = [...state.transfers.values()].toReversed();
  if (transfers.length === 0) return null;
  return (
    <Panel title={t('petition.case.transfers')} count={transfers.length}>
      <ul className="pe-things">
        {transfers.map((transfer) => {
          const { id, way, unit, demands, on, phase, objection } = transfer;
          const feedback = clocksOf(view, id).find((clock) => clock.key === 'assign.feedback');
          const ns = (ids: readonly string[]) =>
            ids.map((each) => numberOf(state.demands, each)).join(t('petition.separator'));
          return (
            <li key={id}>
              <div className="pe-thing-head">
                <p className="pe-thing-text">
                  {t(`codes.transferWay.${way}`)} {view.units[unit]}
                </p>
                <StatusTag tone={phase === 'objected' || phase === 'reported' ? 'warn' : 'plain'}>
                  {t(`codes.transferPhase.${phase}`)}
                </StatusTag>
              </div>
              <Facts
                items={[
                  [t('fields.demands'), ns(demands)],
                  [t('petition.column.day'), <DayText key="on" day={on} />],
                  [t('fields.feedbackBy'), feedback?.due && <DayText day={feedback.due} />],
                  [t('petition.case.objected'), objection && ns(objection.demands)],
                  [t('fields.suggested'), objection?.suggested && view.units[objection.suggested]],
                ]}
              />
              <AssistanceLines transfer={transfer} />
              <ThingActions about={id} />
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
