import { defineAction, fields, petitioning, z } from '@lianxin/sdk/common';
import { OPENNESS, REFUSAL_GROUNDS, UNSUITABLE } from '../codes.js';
import { PAPERS } from '../papers.js';
import { codes, decides, hearingOf, onHearing, runs, say, setting } from './asking.js';

const { files, long, parties, party } = fields;

/** To hold it or not, in writing and with reasons; from the day after, what stands because of it stands. */
export const decideHearing = defineAction('hearing-review.decideHearing', {
  ...decides,
  from: ['to_decide'],
  input: z.strictObject({
    held: z.boolean(),
    ground: codes('refusalGround', REFUSAL_GROUNDS)
      .meta({ when: { held: [false] } })
      .optional(),
    /** As the county has it where nothing is said. */
    openness: codes('openness', OPENNESS)
      .meta({ when: { held: [true] } })
      .optional(),
    reason: long(5000),
  }),
  appends: ['hearing-review.hearing_decided', 'core.issued'],
  documents: [PAPERS.decision],
  check(q, { held, ground, openness = 'public' }) {
    const { privacy, late, newFacts } = hearingOf(q);
    const off =
      UNSUITABLE.some((one) => one === ground) && !setting<readonly string[]>(q, 'unsuitable').includes(ground!);
    return [
      ...say('say_ground', held === (ground !== undefined)),
      ...say('ground_off', off),
      ...say('not_late', ground === 'late' && !late),
      ...say('no_earlier_hearing', ground === 'same_facts' && newFacts === undefined),
      ...say('privacy_asked', held && privacy.length > 0 && openness === 'public'),
    ];
  },
});

const BEFORE = ['to_decide', 'preparing', 'noticed'];

/** For his privacy a petitioner may ask, until the session begins, that nobody else listens. */
export const askPrivateHearing = defineAction('hearing-review.askPrivateHearing', {
  ...onHearing,
  permission: 'hearing-review.openHearing',
  from: ['inquired', ...BEFORE],
  input: z.strictObject({ party: party(), files: files() }),
  appends: ['hearing-review.privacy_asked', 'core.files_attached'],
  blockers: (q) =>
    say(
      'privacy_known',
      petitioning(q.state.case).every((one) => hearingOf(q).privacy.includes(one.id)),
    ),
  check: (q, { party: one }) => [
    ...say('not_petitioner', !q.state.case.parties.has(one)),
    ...say('privacy_known', hearingOf(q).privacy.includes(one)),
  ],
});

/** Before it begins the petitioners may take their wish back, all of them; on the same facts they do not ask again. */
export const withdrawHearing = defineAction('hearing-review.withdrawHearing', {
  ...runs,
  from: BEFORE,
  input: z.strictObject({ parties: parties(), statement: long(5000), files: files() }),
  appends: ['hearing-review.hearing_ended', 'core.files_attached'],
  blockers: (q) => say('not_theirs', hearingOf(q).initiator === 'superior'),
  check: (q, { parties: named }) => say('withdraw_all', !hearingOf(q).parties.every((one) => named.includes(one))),
});
