import * as e from './entries/index.js';
import { on, type Steps } from './steps.js';

/** Help told of, applied for, decided, paid. */
export const helpSteps: Steps = new Map([
  on(e.helpOffered, (s, { kind, step, why, amount, source, unit }, { about: id, on: day, party = '' }) => {
    const money = { ...(amount !== undefined && { amount }), ...(source && { source }) };
    s.helps.set(id, { id, kind, party, unit, phase: step, on: day, why, ...money });
  }),
  on(e.helpDecided, (s, { granted, amount, source }, { about, on: decidedOn }) => {
    const found = s.helps.get(about);
    const money = { ...(amount !== undefined && { amount }), ...(source && { source }) };
    if (found) s.helps.set(about, { ...found, ...money, phase: granted ? 'approved' : 'refused', decidedOn });
  }),
  on(e.helpPaid, (s, { amount: paid, receipts }, { about, on: paidOn }) => {
    const found = s.helps.get(about);
    if (found) s.helps.set(about, { ...found, phase: 'paid', paidOn, paid, receipts });
  }),
]);
