import { defineAction, fields, z } from '@lianxin/sdk/common';
import { MINUTES_SIGNERS } from '../codes.js';
import { isDone, signersOf, unsigned } from '../Hearing.js';
import { PAPERS } from '../papers.js';
import { nextPart } from '../parts.js';
import { codes, hearingOf, notInHands, type Q, runs, say } from './asking.js';

const { files, id, long } = fields;
const nextOf = (q: Q) => nextPart(hearingOf(q).parts, (part) => isDone(hearingOf(q), part)) ?? '';

/** Read and signed by everybody who was there; whoever refuses, with the reason (INV-20). */
export const signMinutes = defineAction('hearing-review.signMinutes', {
  ...runs,
  from: ['concluded'],
  input: z.strictObject({
    signatures: z
      .array(
        z.strictObject({
          signer: codes('signer', MINUTES_SIGNERS),
          who: id().meta({ widget: 'countyPerson' }),
          refusal: long(1000).optional(),
        }),
      )
      .min(1)
      .max(60),
    files: files(),
  }),
  appends: ['hearing-review.minutes_signed', 'core.files_attached'],
  blockers: (q) => {
    const next = nextOf(q);
    return [...notInHands(q), ...say('not_its_turn', next !== 'minutes', { next })];
  },
  check(q, { signatures }) {
    const hearing = hearingOf(q);
    const all = signersOf(hearing);
    const open = unsigned(hearing).map(({ who }) => who);
    const who = signatures.map((one) => one.who);
    return [
      ...say('not_signer', !signatures.every((s) => all.some((one) => one.who === s.who && one.signer === s.signer))),
      ...say('signed_twice', new Set(who).size < who.length || !who.every((one) => open.includes(one))),
    ];
  },
});

/** Closes the session; the minutes are made of its parts and signatures. */
export const closeHearing = defineAction('hearing-review.closeHearing', {
  ...runs,
  from: ['concluded'],
  input: z.strictObject({}),
  appends: ['hearing-review.session_closed', 'core.issued'],
  documents: [PAPERS.minutes],
  blockers: (q) => {
    const next = nextOf(q);
    return [
      ...notInHands(q),
      ...say('unsigned', next === 'minutes', { missing: unsigned(hearingOf(q)).length }),
      ...say('not_its_turn', next !== 'minutes' && next !== 'closing', { next }),
    ];
  },
});

/** The panel's report to the organ, which is served on the petitioner with its conclusion (domain 7.4). */
export const reportHearing = defineAction('hearing-review.reportHearing', {
  ...runs,
  from: ['concluded'],
  input: z.strictObject({
    petitionerCase: long(),
    handlerCase: long(),
    agreed: long(),
    disputed: long(),
    findings: long(),
    proposals: long().optional(),
    annexes: long(5000),
  }),
  appends: ['hearing-review.hearing_reported', 'core.issued'],
  documents: [PAPERS.report],
  blockers: (q) => say('not_closed', hearingOf(q).minutes === undefined),
});
