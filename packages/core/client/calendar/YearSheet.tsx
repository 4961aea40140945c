import { useQueryOf } from '@lianxin/api/client';
import { type CalendarDays, type CalendarYearRow, calendarDays } from '@lianxin/core/common';
import { Answered, useText } from '@lianxin/ui';
import { Panel } from '../petition/case/Panel.js';
import { WEEKDAYS, weeksOf } from './weeksOf.js';

const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);

/** A year on twelve sheets, with its holidays and the weekends that are worked. */
export function YearSheet({ row: { id, year, state } }: { row: CalendarYearRow }) {
  const t = useText('core');
  const change = state === 'shipped' || state === 'approved' ? {} : { change: id! };
  const query = useQueryOf(calendarDays, { year, ...change });
  return (
    <Panel title={t('calendar.sheet', { year })} extra={<Legend />}>
      <Answered query={query}>
        {(calendar) => (
          <div className="pe-year">
            {MONTHS.map((month) => (
              <Month key={month} month={month} calendar={calendar} />
            ))}
          </div>
        )}
      </Answered>
    </Panel>
  );
}

function Month({ month, calendar: { year, days } }: { month: number; calendar: CalendarDays }) {
  const t = useText('core');
  return (
    <table>
      <caption>{t('petition.arithmetic.month', { year, month })}</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((day) => (
            <th key={day} scope="col">
              {t(`petition.weekday.${day}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(year, month, days).map((week) => (
          <tr key={week.find((cell) => cell)?.day}>
            {WEEKDAYS.map((day) => {
              const cell = week[day - 1];
              if (!cell) return <td key={day} aria-hidden />;
              const { kind, name } = cell;
              const said = name ?? (kind === 'makeup' ? t('petition.dayKind.makeup') : '');
              return (
                <td key={day} className={`pe-day-${kind}`} title={said}>
                  <span>{Number(cell.day.slice(8))}</span>
                  {kind === 'makeup' && <abbr title={said}>{t('calendar.workSign')}</abbr>}
                  {kind === 'holiday' && <abbr title={said}>{t('calendar.restSign')}</abbr>}
                  {cell.isFirst && <em>{name}</em>}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Legend() {
  const t = useText('core');
  return (
    <span className="pe-year-legend">
      <span className="pe-day-holiday">{t('petition.dayKind.holiday')}</span>
      <span className="pe-day-makeup">{t('petition.dayKind.makeup')}</span>
      <span className="pe-day-weekend">{t('calendar.weekend')}</span>
    </span>
  );
}
