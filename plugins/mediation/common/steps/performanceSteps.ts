import type { Instalment } from '../Agreement.js';
import * as e from '../entries/index.js';
import { type Agreeing, change, instalmentsOf, agreementStep as on } from './agreementStep.js';

const item = (s: Agreeing, id: string, what: (item: Instalment) => Partial<Instalment>): void => {
  const found = s.instalments.get(id);
  if (found) s.instalments.set(id, { ...found, ...what(found) });
};

/** What is done of what was agreed; with the last of it the agreement is performed, also where it was broken before. */
export const performanceSteps = [
  on(e.instalmentSet, (s, { agreement, what, by, due, amount }, { about: id }) => {
    const blank = { phase: 'planned', paid: 0, reminded: [] } as const;
    s.instalments.set(id, { id, agreement, what, by, due, ...(amount !== undefined && { amount }), ...blank });
  }),
  on(e.instalmentPerformed, (s, { whole, amount = 0 }, { about, on: performedOn }) => {
    item(s, about, ({ paid }) => ({
      paid: paid + amount,
      ...(whole && { phase: 'performed' as const, performedOn }),
    }));
    const { agreement = '' } = s.instalments.get(about) ?? {};
    if (instalmentsOf(s, agreement).every(({ phase }) => phase === 'performed'))
      change(s, agreement, () => ({ phase: 'performed' }));
  }),
  on(e.instalmentReminded, (s, { urged }, { about, on: day }) =>
    item(s, about, ({ reminded }) => ({ reminded: [...reminded, day], ...(urged && { urgedOn: day }) })),
  ),
  on(e.broken, (s, _, { about }) => change(s, about, () => ({ phase: 'broken' }))),
];
