import { useQueryOf } from '@lianxin/api/client';
import type { Day } from '@lianxin/base';
import { type BookingRow, roomContracts } from '@lianxin/core/common';
import { Answered, Link, useText, useToday } from '@lianxin/ui';
import { Panel } from '../petition/case/Panel.js';
import { caseUrl } from '../petition/caseUrl.js';
import { hoursText } from './BookedHours.js';

export interface DayPlanProps {
  /** Default: today. */
  readonly day?: Day;
  /** Only what is held in these rooms. */
  readonly rooms?: readonly string[];
  /** Only what one of these people sits in: `[useMe().person.id]` for one's own day. */
  readonly people?: readonly string[];
  readonly title?: string;
}

/** What it is held for: a case, something of the unit that is no case, or what one may not know. */
function For({ held }: Pick<BookingRow, 'held'>) {
  const t = useText('core');
  if (!held) return <span>{t('rooms.taken')}</span>;
  return held.number ? <Link to={caseUrl(held.dossier)}>{held.number}</Link> : <span>{held.unitName}</span>;
}

/** The sittings of a day in order, for desks: when, where, for which case and with whom. */
export function DayPlan({ day, rooms, people, title }: DayPlanProps) {
  const t = useText('core');
  const today = useToday();
  const on = day ?? today;
  const known = useQueryOf(roomContracts.rooms, { on, ended: true }).data;
  const narrowed = { ...(rooms && { rooms: [...rooms] }), ...(people && { people: [...people] }) };
  const query = useQueryOf(roomContracts.bookings, { from: on, to: on, ...narrowed });
  const roomName = (id: string | undefined) =>
    id ? known?.find((room) => room.id === id)?.name : t('rooms.elsewhere');
  return (
    <Panel title={title ?? t('rooms.dayTitle')} count={query.data?.length ?? 0}>
      <Answered query={query}>
        {(rows) =>
          rows.length === 0 ? (
            <p className="lx-quiet">{t('rooms.nothing')}</p>
          ) : (
            <ul className="pe-day-plan">
              {rows.map(({ held, ...row }) => (
                <li key={row.booking}>
                  <b className="lx-digits">{hoursText(row)}</b>
                  <span>{roomName(row.room)}</span>
                  <For held={held} />
                  <span className="lx-quiet">{held?.people.map(({ name }) => name).join(t('petition.separator'))}</span>
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </Panel>
  );
}
