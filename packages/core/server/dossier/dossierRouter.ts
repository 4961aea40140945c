import { mutation, type Procedures, query, subscription } from '@lianxin/api/server';
import { dossier as contracts } from '@lianxin/core/common';
import type { Get } from '@lianxin/kernel/server';
import { Actions } from './Actions.js';
import { Drafts } from './Drafts.js';
import { Live } from './Live.js';
import { Log } from './Log.js';

/** What can be asked about dossiers of any kind. */
export function dossierRouter(get: Get): Procedures {
  const [log, actions, live, drafts] = [get(Log), get(Actions), get(Live), get(Drafts.token)];
  return {
    actions: query(contracts.actions, async ({ actor, today }, { dossier: id }) => {
      const dossier = await log.open(actor, id);
      return { seq: dossier.seq, actions: actions.offered(actor, dossier, today) };
    }),
    changes: subscription(contracts.changes, ({ actor, session, signal = new AbortController().signal }) =>
      live.listen(actor, signal, session),
    ),
    draft: query(contracts.draft, (ctx, { key }) => drafts.find(ctx, key)),
    saveDraft: mutation(contracts.saveDraft, async (ctx, { key, body }) => {
      await drafts.save(ctx, key, body);
      return null;
    }),
    clearDraft: mutation(contracts.clearDraft, async (ctx, { key }) => {
      await drafts.clear(ctx, key);
      return null;
    }),
  };
}
