import type { EffectiveEntry } from '../dossier/effective.js';
import * as e from './entries/index.js';
import { type Building, on, patch, type Steps } from './steps.js';

/** Asked for, decided, and in effect once the notice was served in time (art 34). */
export const extensionSteps: Steps = new Map([
  on(e.extensionRequested, (s, { days }, entry) => patch(s, entry.about, { extension: { state: 'requested', days } })),
  on(e.extensionGranted, (s, { days }, entry) => {
    patch(s, entry.about, { extension: { state: 'granted', days } });
    if (lengthens(entry, entry.about)) settle(s, entry.about, true);
  }),
  on(e.extensionRefused, (s, _, entry) => {
    const days = s.demands.get(entry.about)?.extension?.days ?? 0;
    patch(s, entry.about, { extension: { state: 'refused', days } });
  }),
  on(e.served, (s, _, entry) => {
    const notice = s.documents.get(entry.about);
    if (notice?.kind !== 'extension_notice' || !notice.parties.every((party) => notice.served[party])) return;
    for (const id of notice.demands) settle(s, id, lengthens(entry, id));
  }),
]);

/** Whether it came in time was asked when the entry was appended: the effect beside it says so. */
const lengthens = ({ clock }: EffectiveEntry, demand: string): boolean =>
  clock.some((effect) => effect.do === 'extend' && effect.about === demand);

function settle(s: Building, id: string, inTime: boolean): void {
  const demand = s.demands.get(id);
  if (demand?.extension?.state !== 'granted') return;
  const { days } = demand.extension;
  const extended = demand.extended + (inTime ? days : 0);
  patch(s, id, { extension: { state: inTime ? 'in_effect' : 'lapsed', days }, extended });
}
