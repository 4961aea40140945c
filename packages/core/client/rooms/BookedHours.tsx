import { type BookingRow, minuteText } from '@lianxin/core/common';
import { Link, useText } from '@lianxin/ui';
import { caseUrl } from '../petition/caseUrl.js';

/** From when to when: `09:00–11:00`. */
export const hoursText = ({ from, to }: Pick<BookingRow, 'from' | 'to'>): string =>
  `${minuteText(from)}–${minuteText(to)}`;

/** One booking in a place of the week: for what, as far as one may know. */
export function BookedHours({ booking }: { booking: BookingRow }) {
  const t = useText('core');
  const { held } = booking;
  if (!held)
    return (
      <p className="pe-booked pe-booked-other">
        <span className="lx-digits">{hoursText(booking)}</span> {t('rooms.taken')}
      </p>
    );
  if (!held.number)
    return (
      <p className="pe-booked">
        <span className="lx-digits">{hoursText(booking)}</span>
        <span className="lx-quiet">{held.unitName}</span>
      </p>
    );
  return (
    <Link to={caseUrl(held.dossier)} className="pe-booked" title={held.people.map(({ name }) => name).join(' ')}>
      <span className="lx-digits">{hoursText(booking)}</span> {held.number}
      <span className="lx-quiet">{held.unitName}</span>
    </Link>
  );
}
