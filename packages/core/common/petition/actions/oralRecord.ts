import { z } from 'zod';
import { blocker, defineAction } from '../../dossier/Action.js';
import type { Party } from '../CaseState.js';
import { CONFIRMATIONS, LANGUAGES } from '../codes.js';
import { petitionFold } from '../petitionFold.js';
import { codes, line, party } from './fields.js';

interface Confirming {
  readonly language: string;
  readonly otherLanguage?: string | undefined;
  readonly readBack: boolean;
  readonly confirmed: string;
  readonly refusal?: string | undefined;
}

const missing = (path: string) => ({ path: [path], params: { code: 'api.field.missing' } });

/** What somebody says instead of writing it: in his own words, read back, confirmed or refused (art 19). */
export const OralRecordInput = z
  .strictObject({
    words: z.string().trim().min(1).max(200_000).meta({ widget: 'textarea' }),
    speaker: party().optional(),
    language: codes('language', LANGUAGES).default('local_dialect'),
    otherLanguage: line(60)
      .meta({ when: { language: ['other_dialect', 'other'] } })
      .optional(),
    interpreter: party().optional(),
    readBack: z.boolean().default(false),
    confirmed: codes('confirmation', CONFIRMATIONS),
    refusal: line(500)
      .meta({ when: { confirmed: ['refused'] } })
      .optional(),
    /** Who took it down; the person who records it, where nobody else is named. */
    takenBy: line(100).optional(),
  })
  .refine((r: Confirming) => r.readBack || r.confirmed === 'refused', {
    path: ['readBack'],
    params: { code: 'core.field.read_back' },
  })
  .refine((r: Confirming) => r.confirmed !== 'refused' || r.refusal, missing('refusal'))
  .refine((r: Confirming) => r.language !== 'other' || r.otherLanguage, missing('otherLanguage'));
export type OralRecordInput = z.infer<typeof OralRecordInput>;

/** Whoever speaks or interprets takes part, the interpreter as one. */
export function strangers(
  { speaker, interpreter }: Pick<OralRecordInput, 'speaker' | 'interpreter'>,
  parties: ReadonlyMap<string, Pick<Party, 'role'>>,
) {
  return [
    ...(speaker && !parties.has(speaker) ? [blocker('core.not_a_party')] : []),
    ...(interpreter && parties.get(interpreter)?.role !== 'interpreter' ? [blocker('core.not_an_interpreter')] : []),
  ];
}

/** Takes down what somebody adds to a running case by word of mouth. */
export const takeOralRecord = defineAction('core.takeOralRecord', {
  about: 'dossier',
  permission: 'core.addFiles',
  unit: 'involved',
  from: ['open', 'done'],
  harmless: true,
  input: OralRecordInput,
  fold: petitionFold,
  appends: ['core.oral_record_taken'],
  check: ({ state }, input) => strangers(input, state.parties),
});
