import { z } from 'zod';
import { type Blocker, blocker, type Question } from '../../dossier/Action.js';
import type { CaseState } from '../CaseState.js';
import { CHANNELS, PARTY_ROLES, PETITIONING } from '../codes.js';
import { agentsWithin, mostSpeakers } from '../speakers.js';
import { codes, files, id, line, long } from './fields.js';
import { OralRecordInput, strangers } from './oralRecord.js';

/** A person taking part; everything but the role may stay "not given". */
export const PartyInput = z.strictObject({
  id: id(),
  role: codes('partyRole', PARTY_ROLES),
  name: line(100).optional(),
  phone: line(40).optional(),
  address: line(200).optional(),
  idType: codes('idType', [
    'resident_id',
    'passport',
    'hk_macao_permit',
    'taiwan_permit',
    'foreign_residence',
    'credit_code',
    'military',
    'other',
  ]).optional(),
  idNumber: line(40).optional(),
  organisation: line(200).optional(),
  /** The person an agent, guardian or interpreter acts for. */
  for: id().optional(),
  /** How many a representative speaks for. */
  headCount: z.int().min(1).max(100_000).optional(),
  /** What this person claims, in cents. */
  sum: z.int().min(0).max(9_000_000_000_000_000).meta({ widget: 'yuan' }).optional(),
  note: long(1000).optional(),
});
export type PartyInput = z.infer<typeof PartyInput>;

const papers = () => z.array(line(200)).max(100).optional();

/** What any filing may say, whatever becomes of it. */
export const filingFields = {
  filing: id(),
  channel: codes('channel', CHANNELS),
  subject: line(300),
  words: z.string().max(200_000).meta({ widget: 'textarea' }).optional(),
  /** What was said instead of written; the words of the filing are then those of the record. */
  oral: OralRecordInput.optional(),
  parties: z.array(PartyInput).max(500).default([]),
  /** Persons present and persons concerned (人次). */
  present: z.int().min(1).max(100_000).optional(),
  concerned: z.int().min(1).max(1_000_000).optional(),
  files: files(),
  /** Papers handed in, by name: kept by the office, or given back at once. */
  papersKept: papers(),
  papersReturned: papers(),
};

interface Filing {
  readonly channel: (typeof CHANNELS)[number];
  readonly parties: readonly PartyInput[];
  readonly present?: number | undefined;
  readonly concerned?: number | undefined;
  readonly oral?: OralRecordInput | undefined;
}

const tooMany = (parties: readonly PartyInput[], max: number) =>
  parties.filter((p) => p.role === 'representative').length > max
    ? [blocker('core.too_many_representatives', { max })]
    : [];

/** Whoever somebody acts for takes part as well. */
export const unknownPrincipal = (parties: readonly PartyInput[], taking = parties.map((p) => p.id)) =>
  parties.some((p) => p.for !== undefined && !taking.includes(p.for)) ? [blocker('core.not_a_party')] : [];

export const tooManyAgents = (parties: Parameters<typeof agentsWithin>[0], max: number) =>
  agentsWithin(parties, max) ? [] : [blocker('core.too_many_agents', { max })];

/** What speaks against the people of a filing. Art 20: however many are concerned, at most five speak for them. */
export function oddParties(
  { setting }: Pick<Question<CaseState>, 'setting'>,
  { channel, parties, present = 0, concerned = 0, oral }: Filing,
): readonly Blocker[] {
  const persons = Math.max(present, concerned, parties.filter((p) => PETITIONING.includes(p.role)).length);
  return [
    ...(channel === 'visit' ? tooMany(parties, mostSpeakers(persons, setting)) : []),
    ...tooManyAgents(parties, setting('agent.max')),
    ...unknownPrincipal(parties),
    ...(oral ? strangers(oral, new Map(parties.map((p) => [p.id, p]))) : []),
  ];
}
