import { dossier } from '@lianxin/core/common';
import type { DraftStore } from '@lianxin/ui';
import { api } from './api.js';

/** Drafts on the server, for the post acted in. */
export const serverDrafts: DraftStore = {
  load: async (key) => (await api.call(dossier.draft, { key }))?.body,
  save: async (key, body) => void (await api.call(dossier.saveDraft, { key, body: body as never })),
  clear: async (key) => void (await api.call(dossier.clearDraft, { key })),
};
