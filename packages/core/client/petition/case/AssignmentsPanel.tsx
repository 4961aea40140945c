import { DayText, StatusTag, useText } from '@lianxin/ui';
import { useCase } from './CaseContext.js';
import { Facts } from './Facts.js';
import { ThingActions } from './OffersContext.js';
import { Panel } from './Panel.js';
import { textOf } from './readCase.js';

/** Who above assigned this matter, until when, and whether the report went up. */
export function AssignmentsPanel() {
  const t = useText('core');
  const { view, state } = useCase();
  const assignments = [...state.assignments.values()];
  if (assignments.length === 0) return null;
  return (
    <Panel title={t('petition.case.assignments')} count={assignments.length}>
      <ul className="pe-things">
        {assignments.map(({ id, assigner, receivedOn, wantsReport, reportBy, phase }) => (
          <li key={id}>
            <div className="pe-thing-head">
              <p className="pe-thing-text">{textOf(view, assigner, 'assigner')}</p>
              <StatusTag tone={wantsReport && phase === 'open' ? 'warn' : 'plain'}>
                {t(`codes.assignmentPhase.${wantsReport ? phase : 'kept'}`)}
              </StatusTag>
            </div>
            <Facts
              items={[
                [t('fields.core.assignedFromAbove.number'), textOf(view, assigner, 'number')],
                [t('fields.core.assignedFromAbove.on'), <DayText key="on" day={receivedOn} />],
                [t('fields.reportBy'), reportBy && <DayText day={reportBy} />],
                [t('fields.asked'), textOf(view, assigner, 'asked')],
              ]}
            />
            <ThingActions about={id} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
