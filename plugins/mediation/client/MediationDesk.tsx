import { DayPlan, PageHeader, useMe, useText } from '@lianxin/sdk/client';
import { MediationTable } from './MediationTable.js';
import { SessionTable } from './SessionTable.js';

/** A mediator's day: where one sits today, what the unit holds this week, and every mediation that waits for something. */
export function MediationDesk() {
  const t = useText();
  const { person } = useMe();
  return (
    <div className="lx-desk">
      <PageHeader title={t('desk.title')} help={t('desk.help')} />
      <DayPlan people={[person.id]} title={t('desk.today')} />
      <SessionTable />
      <MediationTable />
    </div>
  );
}
