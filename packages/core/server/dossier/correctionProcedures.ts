import type { Procedures } from '@lianxin/api/server';
import {
  annulBlockers,
  type correctionActions,
  entries,
  Reason,
  rebaseBlockers,
  redateBlockers,
  type TypeLookup,
} from '@lianxin/core/common';
import type { ActionTools } from './ActionParts.js';
import { caseAction } from './caseAction.js';
import { refuse } from './refuse.js';

/**
 * Answers the corrections of one kind of dossier. What an entry's type allows is asked again here, where every
 * installed plugin's types are known: `correctionProcedures(actions, get(EntryTypes.token).find)`.
 */
export function correctionProcedures<S>(
  actions: ReturnType<typeof correctionActions<S>>,
  typeOf: TypeLookup,
): Procedures {
  return {
    annul: caseAction(actions.annul, {
      async run(tools, { entry, reason }) {
        refuse(annulBlockers(asked(tools), entry, typeOf));
        const { about } = tools.dossier.entries[entry - 1]!;
        const data = { entry, reason: await tools.put(Reason, { text: reason }) };
        await tools.append({ type: entries.annulled.id, about, data, on: tools.today });
      },
    }),
    redate: caseAction(actions.redate, {
      async run(tools, { entry, on, reason }) {
        refuse(redateBlockers(asked(tools), { entry, on }, typeOf));
        const { about } = tools.dossier.entries[entry - 1]!;
        const data = { entry, on, reason: await tools.put(Reason, { text: reason }) };
        await tools.append({ type: entries.redated.id, about, data, on: tools.today });
      },
    }),
    rebase: caseAction(actions.rebase, {
      async run(tools, { clock: id, reason, ...footing }) {
        refuse(rebaseBlockers(asked(tools), { clock: id, ...footing }, typeOf));
        const { key, about, party } = tools.dossier.clocks.get(id)!;
        const data = { key, ...footing, reason: await tools.put(Reason, { text: reason }) };
        await tools.append({ type: entries.rebased.id, about, data, on: tools.today, ...(party && { party }) });
      },
    }),
  };
}

const asked = <S>({ dossier, ctx, today }: ActionTools<S>) => ({
  entries: dossier.effective,
  clocks: dossier.clocks,
  actor: ctx.actor,
  today,
});
