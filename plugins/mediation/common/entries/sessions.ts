import { entryType, kit } from '@lianxin/sdk/common';

const { day, int, list, maybe, record, ref } = kit;
const harmless = { harmless: true };

/** The next meeting, or another day, room or hour for it. Hours in minutes of the day. */
export const sessionPlanned = entryType(
  'mediation.session_planned',
  'proceeding',
  { session: ref(), day: day(), from: int(), to: int(), room: maybe(ref()), apart: maybe(list(ref())) },
  harmless,
);

export const sessionCancelled = entryType('mediation.session_cancelled', 'proceeding', { session: ref() }, harmless);

/**
 * They met. `apart`: some of the parties by themselves; then what was said stands in the notebook, a dossier that only
 * the mediators open, and here only that it happened.
 */
export const sessionHeld = entryType(
  'mediation.session_held',
  'proceeding',
  { session: record(), apart: maybe(list(ref())), notebook: maybe(ref()) },
  harmless,
);
