export * from './reviewCodes.js';

/** How a filing arrived (Regulations art 17). */
export const CHANNELS = ['online', 'letter', 'visit', 'phone', 'fax'] as const;
export type Channel = (typeof CHANNELS)[number];

/**
 * What somebody comes for (信访目的), as returns report it. Apart from the kind of a demand, which decides the path:
 * nothing is derived from it.
 */
export const PURPOSES = ['suggestion', 'appeal', 'request', 'accusation', 'inquiry', 'thanks', 'other'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Inquiries and thanks are no petitions in the strict sense: they may be answered at once. */
export const ANSWERABLE = ['inquiry', 'thanks'] as const satisfies readonly Purpose[];

/** What a person speaks whose words are taken down; what is not listed is named in the record. */
export const LANGUAGES = [
  'mandarin',
  'local_dialect',
  'other_dialect',
  'sign_language',
  'mongolian',
  'tibetan',
  'uyghur',
  'kazakh',
  'korean',
  'yi',
  'zhuang',
  'other',
] as const;

/** How a speaker confirms what was taken down and read back (art 19); `spoken` on the telephone. */
export const CONFIRMATIONS = ['signature', 'thumb_print', 'spoken', 'refused'] as const;
export type Confirmation = (typeof CONFIRMATIONS)[number];

/** How a unit speaks with the petitioner (domain 5.2). */
export const CONTACT_WAYS = ['phone', 'in_person', 'online', 'letter'] as const;

/** What a demand is (arts 29-31); it decides the whole path. */
export const DEMAND_KINDS = ['appeal_request', 'suggestion', 'report'] as const;
export type DemandKind = (typeof DEMAND_KINDS)[number];

/** In what capacity a person takes part. */
export const PARTY_ROLES = [
  'petitioner',
  'co_petitioner',
  'representative',
  'agent',
  'guardian',
  'interpreter',
  'other_side',
] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];
/** Who brings the matter: the persons to whom opinions and notices are served. */
export const PETITIONING: readonly PartyRole[] = ['petitioner', 'co_petitioner', 'representative'];

/** What one may do for another: the last four only where he authorised it in writing. */
export const ACTS = ['receive_papers', 'consent', 'settle', 'withdraw', 'review'] as const;
export type Act = (typeof ACTS)[number];
/** Who may be an agent (domain 3.3). */
export const AGENT_CAPACITIES = ['close_relative', 'employee', 'recommended', 'lawyer', 'legal_worker'] as const;
/** Who looks after a minor or a person without capacity. */
export const GUARDIAN_CAPACITIES = [
  'parent',
  'spouse',
  'child',
  'other_relative',
  'committee',
  'civil_affairs',
] as const;
export const CAPACITIES = [...AGENT_CAPACITIES, ...GUARDIAN_CAPACITIES] as const;
export type Capacity = (typeof CAPACITIES)[number];
/** How a statement is kept: signed by hand, or said, read back and confirmed with a signature or thumb print. */
export const STATEMENT_FORMS = ['signed', 'read_back'] as const;

/** The six branches of art 31. Only the sixth carries the 60 days and the review. */
export const BRANCHES = ['b1_judicial', 'b2_arbitration', 'b3_party', 'b4_admin', 'b5_duty', 'b6_petition'] as const;
export type Branch = (typeof BRANCHES)[number];
/** The branches that lead into another procedure. */
export const LED_BRANCHES = ['b1_judicial', 'b2_arbitration', 'b3_party', 'b4_admin', 'b5_duty'] as const;

/** Where a way that was offered stands: several may be offered, one is chosen, its receipt confirmed there. */
export const WAY_PHASES = ['offered', 'chosen', 'confirmed', 'replaced'] as const;
export type WayPhase = (typeof WAY_PHASES)[number];

/** What an opinion says of one demand (art 32; `partly_supported` as in local rules). */
export const OUTCOMES = ['supported', 'partly_supported', 'explained', 'not_supported'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Why a first petition may be handled simply (简易办理): clear, small, urgent in daily life, or promised already. */
export const SIMPLE_GROUNDS = [
  'clear_and_easy',
  'answerable_at_once',
  'daily_life',
  'already_promised',
  'other',
] as const;
export type SimpleGround = (typeof SIMPLE_GROUNDS)[number];
/** What a simple answer may say: whoever is refused gets the whole procedure. */
export const SIMPLE_OUTCOMES = ['supported', 'partly_supported', 'explained'] as const satisfies readonly Outcome[];

/** Forward (no report-back) and assign (with report-back), art 22. */
export const TRANSFER_WAYS = ['forward', 'assign'] as const;
export type TransferWay = (typeof TRANSFER_WAYS)[number];

/** Why a unit is supervised (art 40 and the local lists; domain 10.9). A closed list: at least one is named. */
export const SUPERVISION_GROUNDS = [
  'not_by_procedure',
  'overdue',
  'result_not_reported',
  'not_executed',
  'shirking',
  'reply_wrong',
  'false_completion',
] as const;
export type SupervisionGround = (typeof SUPERVISION_GROUNDS)[number];

/** Who decides a dispute of competence, one after the other (art 24). */
export const DISPUTE_RUNGS = ['negotiation', 'superior', 'conference'] as const;
export type DisputeRung = (typeof DISPUTE_RUNGS)[number];

/** How a unit was reminded. */
export const REMINDER_WAYS = ['phone', 'in_person', 'written'] as const;

/** Tell where to go, or hand over to a body outside: both are followed until receipt there is confirmed. */
export const GUIDE_WAYS = ['guide', 'refer_out'] as const;
export type GuideWay = (typeof GUIDE_WAYS)[number];

/** To whom something major or urgent is told at once (art 25). */
export const URGENT_RECIPIENTS = [
  'party_committee',
  'government',
  'competent_department',
  'joint_conference_office',
  'higher_petition_office',
  'national_bureau',
] as const;
export type UrgentRecipient = (typeof URGENT_RECIPIENTS)[number];
export const URGENT_WAYS = ['oral', 'written'] as const;
export type UrgentWay = (typeof URGENT_WAYS)[number];

/** To whom an important matter is reported for a decision (art 22). */
export const REPORTED_TO = ['party_committee', 'government', 'joint_conference'] as const;

/** How a document reaches a person (domain 15.3). */
export const SERVICE_MODES = [
  'in_person',
  'household_member',
  'agent',
  'representative',
  'post_registered',
  'electronic_consented',
  'left_with_witness',
  'left_with_video',
  'entrusted',
] as const;
export type ServiceMode = (typeof SERVICE_MODES)[number];
/** What stands on the slip: a name, or the thumb of who cannot write. */
export const SERVICE_SIGNS = ['signature', 'thumbprint'] as const;
/** Why a document did not reach somebody. */
export const SERVICE_FAILURES = [
  'nobody_there',
  'moved',
  'mail_returned',
  'refused_unwitnessed',
  'unreachable',
] as const;

/** What becomes of a suggestion (art 29). */
export const SUGGESTION_RESULTS = ['adopted', 'partly_adopted', 'not_adopted'] as const;

/** What a person is named for who may open a sealed case. */
export const RECIPIENT_PURPOSES = [
  'received',
  'passing_on',
  'checking',
  'receiver',
  'verifying',
  'deciding',
  'supervising',
] as const;
export type RecipientPurpose = (typeof RECIPIENT_PURPOSES)[number];

/** Why an organ does not accept (domain 3.7). What a statutory way is open for is led there, not refused (art 31). */
export const NOT_ACCEPTED_GROUNDS = ['in_hand_below', 'not_competent', 'under_review'] as const;
export type NotAcceptedGround = (typeof NOT_ACCEPTED_GROUNDS)[number];

/** What a finding may rest on (domain 5.1). */
export const EVIDENCE_KINDS = [
  'document',
  'expert_opinion',
  'appraisal',
  'inspection',
  'witness_statement',
  'recording',
  'site_record',
  'explanation',
] as const;
/** Kinds that say who the experts are, what they were asked and what they concluded. */
export const EXPERT_KINDS: readonly (typeof EVIDENCE_KINDS)[number][] = ['expert_opinion', 'appraisal'];

/** Help in hardship (art 37), where its money comes from, and how far the office goes with it. */
export const HELP_KINDS = ['social_assistance', 'judicial_assistance', 'temporary_relief', 'other'] as const;
export const HELP_SOURCES = [
  'social_fund',
  'judicial_fund',
  'relief_fund',
  'petition_fund',
  'unit_budget',
  'donation',
] as const;
/** The person was told of it, or it was applied for. */
export const HELP_STEPS = ['informed', 'applied'] as const;

/** Why somebody keeps out of a case (art 28), and who asks for it. */
export const RECUSAL_TYPES = ['own_interest', 'kinship', 'prior_handler', 'other_partiality'] as const;
export const RECUSAL_APPLICANTS = ['self', 'petitioner', 'other'] as const;

/** The closed list of ends of a demand. None of them ends a right of the petitioner. */
export const DEMAND_ENDS = [
  'opinion_served',
  'answered_orally',
  'settled',
  'led_elsewhere',
  'suggestion_answered',
  'inquiry_answered',
  'report_passed_on',
  'withdrawn',
  'not_accepted',
  'no_longer_accepted',
  'deceased',
] as const;
export type DemandEnd = (typeof DEMAND_ENDS)[number];

/** Where a demand stands. */
export const DEMAND_PHASES = [
  'past', // taken over from elsewhere; nobody works on it until it is taken up
  'unkinded', // nobody has chosen its kind yet
  'to_sort', // with the petition office
  'reported_up', // waits for a decision from above, then is sorted
  'transferred', // with a unit that owes the notice of path
  'objected', // the unit says it is not competent
  'accepted', // being handled; the 60 days run
  'drafted', // an opinion waits for signature
  'signed', // an opinion waits to be served
  'replied', // a suggestion's reply waits to be served
  'refused', // a notice of non-acceptance waits to be served
  'led', // in another procedure, receipt there not yet confirmed
  'joined', // its filing was joined to a running case
  'ended',
] as const;
export type DemandPhase = (typeof DEMAND_PHASES)[number];
