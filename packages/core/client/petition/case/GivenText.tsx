import { useText } from '@lianxin/ui';
import type { PartyLine } from './partyLines.js';

/** Whom a person authorised, and for what; how many authorised him. */
export function GivenText({ line: { party, given, holds, capacity } }: { line: PartyLine }) {
  const t = useText('core');
  const acts = (codes: readonly string[]) => codes.map((code) => t(`codes.act.${code}`)).join(t('petition.separator'));
  return (
    <>
      {capacity && <span className="lx-quiet">{t(`codes.capacity.${capacity}`)}</span>}
      {holds > 0 && <span className="lx-quiet">{t('petition.people.holds', { count: holds })}</span>}
      {given.map(({ holder, acts: codes }) => (
        <span key={holder} className="pe-given">
          {t('petition.people.given', { name: holder, acts: acts(codes) })}
        </span>
      ))}
      {party.alone && <span>{t('petition.people.alone')}</span>}
    </>
  );
}
