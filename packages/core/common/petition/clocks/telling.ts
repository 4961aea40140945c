import type { ClockEffect } from '../../dossier/ClockEffect.js';
import type { RuleContext } from '../../dossier/ClockRule.js';
import type { CaseDocument } from '../CaseState.js';
import * as e from '../entries/index.js';
import { foldCase } from '../foldCase.js';
import { LIMIT_KEYS } from '../rulePacks.js';
import { type Rule, type Touch, when } from './Rule.js';

const TELLS: readonly Touch[] = LIMIT_KEYS.map((key): Touch => `tell ${key}`);

/**
 * A date that a paper told is kept, whatever calendar or correction comes later. A paper tells when it is served; the
 * slip, which is handed over at the service it proves, when it is made out. The notice of an extension tells nothing
 * where it came too late for the extension.
 */
export const tellingClocks: readonly Rule[] = [
  when(e.issued, TELLS, ({ data: { kind, limit, limitOf = [], lastDay, parties } }, c) =>
    kind === 'service_proof' && limit && lastDay ? tell(c, { tells: { limit, of: limitOf, lastDay }, parties }) : [],
  ),
  when(e.served, TELLS, ({ about }, c) => {
    const document = foldCase(c.entries).documents.get(about);
    return document && document.kind !== 'extension_notice' ? tell(c, document) : [];
  }),
];

/** What a paper tells of the limits that run; `about`: of this thing's alone. */
export function tell(
  c: RuleContext,
  { tells, parties }: Pick<CaseDocument, 'tells' | 'parties'>,
  about?: string,
): readonly ClockEffect[] {
  if (!tells) return [];
  const { limit, lastDay } = tells;
  const of = about === undefined ? tells.of : [about];
  return [...c.clocks.values()]
    .filter((k) => k.key === limit && of.includes(k.about) && (!k.party || parties.includes(k.party)))
    .map((k) => ({ do: 'tell', key: k.key, about: k.about, ...(k.party && { party: k.party }), day: lastDay }));
}
