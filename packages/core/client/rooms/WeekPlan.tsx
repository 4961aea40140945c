import { useQueryOf } from '@lianxin/api/client';
import { type Day, weekday } from '@lianxin/base';
import { type BookingRow, calendarDays, type Room } from '@lianxin/core/common';
import { Empty, useText, useToday } from '@lianxin/ui';
import { BookedHours } from './BookedHours.js';

interface Props {
  readonly rooms: readonly Room[];
  readonly bookings: readonly BookingRow[];
  /** Monday to Sunday. */
  readonly days: readonly Day[];
}

/** A week: a row for each room, a column for each day, in each place what is held there one after the other. */
export function WeekPlan({ rooms, bookings, days }: Props) {
  const t = useText('core');
  const today = useToday();
  const isRest = useRestDays(days);
  const elsewhere = bookings.some(({ room }) => room === undefined);
  const rows = [...rooms, ...(elsewhere ? [undefined] : [])];
  if (rows.length === 0) return <Empty text={t('rooms.none')} />;
  return (
    <table className="lx-panel pe-week">
      <thead>
        <tr>
          <th scope="col">{t('rooms.room')}</th>
          {days.map((day) => (
            <th key={day} scope="col" className={classOf(day, today, isRest(day))}>
              <time dateTime={day}>
                {t('rooms.dayHead', {
                  month: Number(day.slice(5, 7)),
                  day: Number(day.slice(8)),
                  weekday: t(`petition.weekday.${weekday(day)}`),
                })}
              </time>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((room) => (
          <tr key={room?.id ?? ''}>
            <th scope="row">
              {room?.name ?? t('rooms.elsewhere')}
              {room && <span className="lx-quiet">{factsOf(room, t)}</span>}
            </th>
            {days.map((day) => (
              <td key={day} className={classOf(day, today, isRest(day))}>
                {bookings
                  .filter((booking) => booking.day === day && booking.room === room?.id)
                  .map((booking) => (
                    <BookedHours key={booking.booking} booking={booking} />
                  ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const factsOf = ({ place, seats }: Room, t: ReturnType<typeof useText>): string =>
  [place, seats && t('rooms.seats', { count: seats })].filter(Boolean).join(t('petition.separator'));

const classOf = (day: Day, today: Day, rest: boolean): string =>
  `${day === today ? 'pe-week-today' : ''} ${rest ? 'pe-day-weekend' : ''}`;

/** Whether a day is free by the county's calendar: weekends that are worked are not. */
function useRestDays(days: readonly Day[]): (day: Day) => boolean {
  const [first, last] = [Number(days[0]!.slice(0, 4)), Number(days.at(-1)!.slice(0, 4))];
  const special = [
    ...(useQueryOf(calendarDays, { year: first }).data?.days ?? []),
    ...(useQueryOf(calendarDays, { year: last }).data?.days ?? []),
  ];
  return (day) => {
    const kind = special.find((each) => each.day === day)?.kind;
    return kind ? kind !== 'makeup' : weekday(day) >= 6;
  };
}
