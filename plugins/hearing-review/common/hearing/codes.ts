/** In which stage of a matter a hearing is held (arts 31, 36; in review by local rules). */
export const HEARING_STAGES = ['handling', 'review', 'reexamination'] as const;
export type HearingStage = (typeof HEARING_STAGES)[number];

/** Who wants it: the petitioner, the organ with his consent, or a superior organ or the petition office. */
export const INITIATORS = ['applicant', 'organ', 'superior'] as const;
export type Initiator = (typeof INITIATORS)[number];

/** Where a hearing stands. */
export const HEARING_PHASES = [
  'inquired', // the organ has asked the petitioner whether he wants one
  'to_decide',
  'preparing', // to be held; panel and day are to be set, for the first time or anew
  'noticed', // a day is set and told
  'in_session',
  'concluded', // the panel has concluded; minutes and report are to be finished
  'ended',
] as const;
export type HearingPhase = (typeof HEARING_PHASES)[number];

/** Matters that do not suit a hearing (closed list; which of them count is the county's choice). */
export const UNSUITABLE = ['other_procedure', 'secret', 'undisputed', 'otherwise_unsuitable'] as const;
/** Why a hearing is not held. */
export const REFUSAL_GROUNDS = [...UNSUITABLE, 'late', 'same_facts'] as const;
export type RefusalGround = (typeof REFUSAL_GROUNDS)[number];

/** Open to everybody, or why not. */
export const OPENNESS = [
  'public',
  'state_secret',
  'trade_secret',
  'privacy',
  'petitioner_request',
  'county_rule',
] as const;
export type Openness = (typeof OPENNESS)[number];

/** Why a hearing is put off, or broken off until another day. */
export const POSTPONE_GROUNDS = [
  'force_majeure',
  'recusal',
  'no_reserve',
  'new_witness',
  'appraisal',
  'good_cause',
  'not_notified',
] as const;

/** Why a reserve member takes a seat. */
export const SEAT_GROUNDS = ['recused', 'absent'] as const;

/** As what somebody stands in the expert pool. */
export const POOL_CATEGORIES = ['deputy', 'cppcc', 'expert', 'scholar', 'legal_worker', 'notable', 'official'] as const;

/** What a panel may conclude: in handling as an opinion decides, in review and re-examination as a review does. */
export const CONCLUSIONS: Readonly<Record<HearingStage, readonly string[]>> = {
  handling: ['supported', 'partly_supported', 'explained', 'not_supported'],
  review: ['upheld', 'revoked_redo', 'changed', 'revoked'],
  reexamination: ['upheld', 'revoked_redo', 'changed', 'revoked'],
};
export const ALL_CONCLUSIONS = [
  'supported',
  'partly_supported',
  'explained',
  'not_supported',
  'upheld',
  'revoked_redo',
  'changed',
  'revoked',
] as const;

/** Who signs the minutes. */
export const MINUTES_SIGNERS = ['petitioner', 'agent', 'handler', 'presider', 'member', 'recorder'] as const;
export type MinutesSigner = (typeof MINUTES_SIGNERS)[number];

/** How a hearing ended, beside the grounds on which it was refused. */
export const HEARING_ENDS = ['reported', 'not_wanted', 'withdrawn', 'waived', 'review_over'] as const;
