import { useQueryOf } from '@lianxin/api/client';
import { type ClockView, caseMoves } from '@lianxin/core/common';
import { useText } from '@lianxin/ui';
import { useCase } from './CaseContext.js';

/** When and by which arrangements of holidays a limit was moved. */
export function ClockMoves({ clock: { key, about, party } }: { clock: ClockView }) {
  const t = useText('core');
  const { dossier } = useCase().view;
  const { data = [] } = useQueryOf(caseMoves, { dossier });
  const own = data.filter((move) => move.key === key && move.about === about && move.party === party);
  if (!own.length) return null;
  return (
    <ul className="pe-moves">
      {own.map(({ change, move, at, year, version, from, to }) => (
        <li key={change}>
          {t(move === 'stays' ? 'calendar.caseStayed' : 'calendar.caseMoved', {
            at: at.slice(0, 10),
            year,
            version,
            from,
            to,
          })}
        </li>
      ))}
    </ul>
  );
}
