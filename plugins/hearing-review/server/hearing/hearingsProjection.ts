import { CASE, type Day, dueOf } from '@lianxin/sdk/common';
import type { Projection } from '@lianxin/sdk/server';
import { hearingFold } from '../../common/index.js';
import { schema } from '../schema.js';

/** What the desk shows of each hearing. */
export const hearingsProjection: Projection = {
  id: 'hearing-review.hearings',
  version: 1,
  kind: CASE,
  table: (dialect) => schema.of(dialect).hearings,
  project(dossier, _, calendar) {
    const { case: state, hearings } = dossier.fold(hearingFold);
    const filing = state.filings.find(({ text }) => text)?.text ?? '';
    const running = [...dossier.clocks.values()].filter((clock) => clock.state === 'running');
    const rows = [...hearings.values()].map(({ id, unit, phase, stage, panel, session, openedOn }) => {
      const limits = running
        .filter(({ about, owner }) => about === id && owner === unit)
        .map((clock) => ({ key: clock.key, due: dueOf(clock, calendar).due ?? ('9999-12-31' as Day) }));
      const [next] = limits.toSorted((a, b) => (a.due < b.due ? -1 : 1));
      const shown = { id, dossier: dossier.dossier, unit, phase, stage, openedOn, filing };
      const when = { day: session?.day ?? null, from: session?.from ?? null, to: session?.to ?? null };
      const who = { presider: panel?.presider ?? null, recorder: panel?.recorder ?? null };
      return {
        ...shown,
        ...when,
        room: session?.room ?? null,
        ...who,
        due: next?.due ?? null,
        dueKey: next?.key ?? null,
      };
    });
    return { rows };
  },
};
