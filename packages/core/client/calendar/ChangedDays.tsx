import type { ChangedDay } from '@lianxin/calendar';
import { useText } from '@lianxin/ui';

/** Which days become rest, and which become work. */
export function ChangedDays({ days }: { days: readonly ChangedDay[] }) {
  const t = useText('core');
  const isRest = ({ to }: ChangedDay) => to === 'holiday' || to === 'weekend';
  const said = (some: readonly ChangedDay[]) =>
    some.map(({ day, name }) => (name ? `${day} ${name}` : day)).join(t('petition.separator'));
  const [rest, work] = [days.filter(isRest), days.filter((day) => !isRest(day))];
  return (
    <details className="pe-changed-days">
      <summary>{t('calendar.changedDays', { rest: rest.length, work: work.length })}</summary>
      {rest.length > 0 && <p>{t('calendar.becomeRest', { days: said(rest) })}</p>}
      {work.length > 0 && <p>{t('calendar.becomeWork', { days: said(work) })}</p>}
    </details>
  );
}
