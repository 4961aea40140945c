import type { ExplainedDay } from '@lianxin/calendar';
import { useText } from '@lianxin/ui';
import { monthSheets } from './arithmetic.js';
import { groundKeys } from './groundKeys.js';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

/** Every day from the start to the last day, month by month, with what it was taken for. */
export function ArithmeticSheet({ days }: { days: readonly ExplainedDay[] }) {
  const t = useText('core');
  return (
    <div className="pe-sheets">
      {monthSheets(days).map(({ month, weeks }) => (
        <table key={month} className="pe-sheet">
          <caption>
            {t('petition.arithmetic.month', { year: month.slice(0, 4), month: Number(month.slice(5)) })}
          </caption>
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
            {weeks.map((week, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a week is its place in the month
              <tr key={i}>
                {week.map((day, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its day of the week
                  <Cell key={column} day={day} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}

function Cell({ day }: { day: ExplainedDay | undefined }) {
  const t = useText('core');
  if (!day) return <td aria-hidden />;
  const { mark, count, kind, name, grounds } = day;
  const rest = kind === 'holiday' || kind === 'weekend' || kind === 'makeup';
  return (
    <td className={`pe-mark-${mark} ${rest ? `pe-kind-${kind}` : ''}`}>
      <span className="pe-cell-day">{Number(day.day.slice(8))}</span>
      {rest && <span className="pe-cell-kind">{name ?? t(`petition.dayKind.${kind}`)}</span>}
      <span className="pe-cell-mark">
        {mark === 'counted'
          ? t('petition.arithmetic.count', { n: count })
          : mark === 'held'
            ? (grounds ?? []).map((ground) => t([...groundKeys('holdGround', ground), ground])).join(' ')
            : t(`petition.arithmetic.mark.${mark}`)}
      </span>
    </td>
  );
}
