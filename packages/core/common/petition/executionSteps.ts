import type { ExecutionItem } from './Execution.js';
import * as e from './entries/index.js';
import { type Building, on, type Steps } from './steps.js';

/** What a supporting opinion promised, item by item (art 32). */
export const executionSteps: Steps = new Map([
  on(e.executionOpened, (s, { demand, document, unit }, { about: id, on: openedOn }) => {
    s.executions.set(id, { id, demand, document, unit, phase: 'unplanned', openedOn });
  }),
  on(e.executionExplained, (s, _, { about }) => {
    const execution = s.executions.get(about);
    if (execution) s.executions.set(about, { ...execution, phase: 'done' });
  }),
  on(e.itemSet, (s, { execution, what, due, unit, amount }, { about: id }) => {
    const item = { id, execution, what, due, unit, phase: 'open', reminded: [] } as const;
    s.items.set(id, { ...item, ...(amount !== undefined && { amount }) });
    settle(s, execution);
  }),
  on(e.itemPerformed, (s, { amount: paid }, { about, on: performedOn }) => {
    change(s, about, () => ({ phase: 'performed', performedOn, ...(paid !== undefined && { paid }) }));
  }),
  on(e.itemConfirmed, (s, { content }, { about }) => {
    change(s, about, () => (content ? { phase: 'confirmed', disputed: false } : { phase: 'open', disputed: true }));
  }),
  on(e.itemReminded, (s, _, { about, on: day }) => {
    change(s, about, ({ reminded }) => ({ reminded: [...reminded, day] }));
  }),
  on(e.itemExplained, (s, _, { about }) => change(s, about, () => ({ phase: 'explained' }))),
]);

function change(s: Building, id: string, what: (item: ExecutionItem) => Partial<ExecutionItem>): void {
  const item = s.items.get(id);
  if (!item) return;
  s.items.set(id, { ...item, ...what(item) });
  settle(s, item.execution);
}

function settle(s: Building, id: string): void {
  const execution = s.executions.get(id);
  const open = [...s.items.values()].some((item) => item.execution === id && item.phase === 'open');
  if (execution) s.executions.set(id, { ...execution, phase: open ? 'planned' : 'done' });
}
