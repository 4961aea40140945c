import { as, defineMutation, defineQuery, defineSubscription } from '@lianxin/api/common';
import { z } from 'zod';
import type { Blocker } from './Action.js';
import type { AboutKind } from './EntryType.js';

const dossier = z.string().max(64);
const key = z.string().min(1).max(200);
const nothing = as<null>();

/** An action as it stands now for one thing: to be done, or the reasons why not. */
export interface OfferedAction {
  /** Its label is `actions.<action>` in the plugin's locale file. */
  readonly action: string;
  readonly plugin: string;
  readonly about: string;
  readonly aboutKind: AboutKind;
  readonly blockers: readonly Blocker[];
  readonly harmless: boolean;
  /** JSON Schema of the form, where the plugin has no browser half that brings the action itself. */
  readonly form?: Readonly<Record<string, unknown>>;
}

/** What may be done with a dossier: every action of every plugin that is on and for which the actor has a right. */
export const actions = defineQuery('core.actions', {
  permission: 'signedIn',
  input: z.strictObject({ dossier }),
  output: as<{ readonly seq: number; readonly actions: readonly OfferedAction[] }>(),
});

/** All that a live message says. */
export interface Moved {
  readonly dossier: string;
  readonly seq: number;
}

/** Dossiers that moved, as far as the actor's units may see them. One stream per browser. */
export const changes = defineSubscription('core.changes', {
  permission: 'signedIn',
  input: z.strictObject({}).nullish(),
  output: as<Moved>(),
});

/** Keeps what is being typed, per post and key, until it is sent. */
export const saveDraft = defineMutation('core.saveDraft', {
  permission: 'signedIn',
  input: z.strictObject({ key, body: z.json() }),
  output: nothing,
});

export const draft = defineQuery('core.draft', {
  permission: 'signedIn',
  input: z.strictObject({ key }),
  output: as<{ readonly body: unknown; readonly at: string } | null>(),
});

export const clearDraft = defineMutation('core.clearDraft', {
  permission: 'signedIn',
  input: z.strictObject({ key }),
  output: nothing,
});
