import { codeKey } from '@lianxin/ui';

/** Fields that the heading of a line says already, or that mean nothing to a reader. */
const UNSAID = new Set([
  'filing',
  'office',
  'year',
  'number',
  'direct',
  'past',
  'file',
  'reachable',
  'core.registered.unit',
  'core.contents_redacted.records',
  'core.contents_redacted.destroyed',
  'core.originals_kept.unit',
  'core.originals_kept.from',
  'core.taken_over.unit',
  'core.demand_added.unit',
  'core.party_added.role',
  'core.party_added.body',
  'core.transferred.way',
  'core.transferred.unit',
  'core.disputed.demand',
  'core.disputed.unit',
  'core.transferred.dispute',
  'core.supervised.unit',
  'core.urgent_reported.at',
  'core.urgent_reported.learnedAt',
  'core.urgent_continued.at',
  'core.issued.kind',
  'core.issued.limitOf',
  'core.issued.owed',
  'core.issued.of',
  'core.issued.ends',
  'core.issued.path',
  'core.issued.template',
  'core.members_added.bodies',
  'core.withdrawn.papers',
  'core.authorised.papers',
  'core.way_offered.demand',
  'core.way_offered.line',
  'core.way_offered.events',
  'core.way_offered.lengths',
  'core.way_offered.units',
  'core.way_offered.counted',
  'core.event_answered.counted',
  'core.evidence_added.kind',
  'core.recusal_applied.person',
  'core.evidence_added.demand',
  'core.execution_opened.unit',
  'core.item_set.unit',
  'core.help_offered.unit',
  'core.annulled.entry',
  'core.redated.entry',
]);

/** The dictionary of a code, where it is not called like the field. */
const DICTIONARIES: Readonly<Record<string, string>> = {
  'core.transferred.way': 'transferWay',
  'core.guided.way': 'guideWay',
  'core.contacted.way': 'contactWay',
  'core.oral_record_taken.confirmed': 'confirmation',
  'core.recipient_named.purpose': 'recipientPurpose',
  'core.not_accepted.ground': 'notAcceptedGround',
  'core.reopened.ground': 'reopenGround',
  'core.review_decided.outcome': 'reviewOutcome',
  'core.finality_recorded.ground': 'finalGround',
  'core.paper_received.kind': 'documentKind',
  'core.taken_over.as': 'importMode',
  'core.dispute_raised.rung': 'disputeRung',
  'core.served.sign': 'serviceSign',
  'core.service_failed.reason': 'serviceFailure',
  'core.urgent_reported.way': 'urgentWay',
  'core.urgent_continued.way': 'urgentWay',
  'core.urgent_reported.to': 'urgentRecipient',
  'core.urgent_continued.to': 'urgentRecipient',
  'core.reminded.way': 'reminderWay',
  'core.proceeding_ended.outcome': 'proceedingOutcome',
  grounds: 'supervisionGround',
  'core.accepted.simplified': 'simpleGround',
  'core.recusal_applied.type': 'recusalType',
  'core.recusal_applied.asker': 'recusalApplicant',
  'core.help_offered.kind': 'helpKind',
  'core.help_offered.step': 'helpStep',
  'core.help_offered.source': 'helpSource',
  'core.help_decided.source': 'helpSource',
  'core.answered_orally.outcome': 'simpleOutcome',
  kind: 'demandKind',
  role: 'partyRole',
  mode: 'serviceMode',
  acts: 'act',
  form: 'statementForm',
  result: 'suggestionResult',
  outcomes: 'outcome',
  limit: 'core:clocks',
  to: 'reportedTo',
};

/** Whether the log says this field of an entry beside its heading. */
export const isSaid = (type: string, field: string): boolean => !UNSAID.has(field) && !UNSAID.has(`${type}.${field}`);

/** Where the name of a field is looked for: as this entry calls it, as its plugin does, as core does. */
export function fieldKeys(type: string, field: string): readonly string[] {
  const plugin = type.split('.')[0]!;
  return [`${plugin}:fields.${type}.${field}`, `${plugin}:fields.${field}`, `fields.${field}`];
}

/** Where the name of a code is looked for: the dictionary of the entry's own plugin comes first; one without a name is shown as it is. */
export function codeKeys(type: string, field: string, code: string): readonly string[] {
  const dictionary = DICTIONARIES[`${type}.${field}`] ?? DICTIONARIES[field] ?? field;
  const plugin = type.split('.')[0]!;
  const key = codeKey(dictionary, code);
  return plugin === 'core' ? [key, code] : [`${plugin}:codes.${field}.${code}`, key, code];
}
