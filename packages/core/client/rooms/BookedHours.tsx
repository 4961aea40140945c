import { type BookingRow, minuteText } from '@lianxin/core/common';
import { Link, useText } from '@lianxin/ui';
import { caseUrl } from '../petition/caseUrl.js';
import { useUnitName } from '../petition/useUnits.js';

/** From when to when: `09:00–11:00`. */
export const hoursText = ({ from, to }: Pick<BookingRow, 'from' | 'to'>): string =>
  `${minuteText(from)}–${minuteText(to)}`;

/** One booking in a place of the week: for what, as far as one may know. */
export function BookedHours({ booking }: { booking: BookingRow }) {
  const t = useText('core');
  const unitName = useUnitName();
  const { held } = booking;
  const hours = <span className="lx-digits">{hoursText(booking)}</span>;
  if (!held)
    return (
      <p className="pe-booked pe-booked-other">
        {hours} {t('rooms.taken')}
      </p>
    );
  const said = (
    <>
      {hours}
      <span className="lx-digits">{held.number}</span>
      <span className="lx-quiet">{unitName(held.unit) || held.unitName}</span>
    </>
  );
  const names = held.people.map(({ name }) => name).join(t('petition.separator'));
  if (!held.number) return <p className="pe-booked">{said}</p>;
  return (
    <Link to={caseUrl(held.dossier)} className="pe-booked" title={names}>
      {said}
    </Link>
  );
}
