import { CASE, type Day, dueOf } from '@lianxin/sdk/common';
import type { Projection } from '@lianxin/sdk/server';
import { awaited, mediationFold, mediationOf } from '../common/index.js';
import { schema } from './schema.js';

/** What the desk shows of each mediation. */
export const proceedingsProjection: Projection = {
  id: 'mediation.proceedings',
  version: 3,
  kind: CASE,
  table: (dialect) => schema.of(dialect).proceedings,
  project(dossier, _, calendar) {
    const state = dossier.fold(mediationFold);
    const running = [...dossier.clocks.values()].filter((clock) => clock.state === 'running');
    // What runs for a mediation runs for its agreements and what is to be done for them, too.
    const rows = [...state.mediations.values()].map((m) => {
      const limits = running
        .filter(({ about }) => mediationOf(state, about)?.id === m.id)
        .map((clock) => ({ key: clock.key, due: dueOf(clock, calendar).due ?? ('9999-12-31' as Day) }));
      const [next] = limits.toSorted((a, b) => (a.due < b.due ? -1 : 1));
      const { id, host, opener, way, phase, openedOn, mediators } = m;
      const shown = { id, dossier: dossier.dossier, host, opener, way, phase, openedOn, mediators };
      const { day = null, from = null, to = null, room = null } = m.planned ?? {};
      const session = { sessionDay: day, sessionFrom: from, sessionTo: to, sessionRoom: room };
      const limit = { due: next?.due ?? null, dueKey: next?.key ?? null };
      return { ...shown, awaited: awaited(m).length, ...limit, ...session };
    });
    return { rows };
  },
};
