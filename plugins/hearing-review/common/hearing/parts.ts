/**
 * The parts of a session (domain 7.3), in the order that the county may change. `done`: the action by which a part is
 * recorded. `needed`: without it a hearing is none, so no county leaves it out.
 */
export const PART_TABLE = {
  attendance: { done: 'openHearing', needed: true },
  opening: { done: 'recordStep', needed: true },
  petitioner_states: { done: 'recordStep', needed: true },
  handler_states: { done: 'recordStep', needed: true },
  cross_examination: { done: 'recordStep', needed: true },
  handler_replies: { done: 'recordStep', needed: false },
  panel_questions: { done: 'recordStep', needed: false },
  petitioner_final: { done: 'recordStep', needed: true },
  handler_final: { done: 'recordStep', needed: false },
  member_comments: { done: 'recordStep', needed: false },
  deliberation: { done: 'deliberate', needed: true },
  announcement: { done: 'recordStep', needed: false },
  minutes: { done: 'signMinutes', needed: true },
  closing: { done: 'closeHearing', needed: true },
} as const;

export type Part = keyof typeof PART_TABLE;
export const PARTS = Object.keys(PART_TABLE) as [Part, ...Part[]];

/** Parts of which the words are taken down. */
export const SPOKEN = PARTS.filter((part) => PART_TABLE[part].done === 'recordStep') as [Part, ...Part[]];

/** The order of the county; that of the law where the county's leaves out what no hearing can do without. */
export function partsOf(chosen: readonly Part[]): readonly Part[] {
  const parts = [...new Set(chosen)];
  return PARTS.every((part) => !PART_TABLE[part].needed || parts.includes(part)) ? parts : PARTS;
}

/** The first part that is still to be recorded. */
export const nextPart = (parts: readonly Part[], done: (part: Part) => boolean): Part | undefined =>
  parts.find((part) => !done(part));
