import { type Blocker, defineAction, fields, petitioning, z } from '@lianxin/sdk/common';
import { hearingFold as fold } from '../../hearingReviewFold.js';
import type { Initiator } from '../codes.js';
import { PAPERS } from '../papers.js';
import { stageOfDemand } from '../stage.js';
import { onHearing, type Q, say, setting } from './asking.js';

const { day, files, id, line, long, parties, party } = fields;
const onDemand = { about: 'demand', fold, permission: 'hearing-review.openHearing' } as const;

const hearingsOn = ({ state, about }: Q) => [...state.hearings.values()].filter((h) => h.demands.includes(about));

/** One at a time, while somebody decides on the demand, and by whom the county lets it be initiated. */
const mayOpen =
  (initiator: Initiator) =>
  (q: Q): readonly Blocker[] => {
    const kind = q.state.case.demands.get(q.about)?.kind;
    return [
      ...say('only_appeals', kind !== 'appeal_request'),
      ...say('nothing_decided', !stageOfDemand(q.state, q.about)),
      ...say(
        'hearing_open',
        hearingsOn(q).some(({ phase }) => phase !== 'ended'),
      ),
      ...say('initiator_off', !setting<readonly string[]>(q, 'initiators').includes(initiator)),
    ];
  };

const strangers = ({ state }: Q, named: readonly string[]) => {
  const known = petitioning(state.case).map((one) => one.id);
  return say('not_petitioner', !named.every((one) => known.includes(one)));
};

/** Only the unit that decides in this stage holds a hearing. */
const seated = (q: Q) => say('not_deciding', stageOfDemand(q.state, q.about)?.unit !== q.actor.unit);

/** Tells everybody who brings the demand that he may ask for a hearing. */
export const tellHearingRight = defineAction('hearing-review.tellHearingRight', {
  ...onDemand,
  unit: 'owner',
  from: ['accepted'],
  input: z.strictObject({}),
  appends: ['core.issued'],
  documents: [PAPERS.right],
  blockers: (q) => [
    ...say('only_appeals', q.state.case.demands.get(q.about)?.kind !== 'appeal_request'),
    ...say(
      'right_told',
      [...q.state.case.documents.values()].some(
        (d) => (d.kind as string) === PAPERS.right && d.demands.includes(q.about),
      ),
    ),
  ],
});

/** A petitioner asks for a hearing. Registered also when late: a person decides. */
export const applyForHearing = defineAction('hearing-review.applyForHearing', {
  ...onDemand,
  unit: 'involved',
  input: z.strictObject({
    hearing: id(),
    parties: parties(),
    reason: long(5000),
    /** They ask that it is not public. */
    privacy: z.boolean().optional(),
    /** What kept them from asking in time, and when it ended. */
    obstacle: long(2000).optional(),
    obstacleEnded: day().optional(),
    newFacts: long(5000).optional(),
    files: files(),
  }),
  appends: ['hearing-review.hearing_opened', 'hearing-review.privacy_asked', 'core.files_attached'],
  blockers: mayOpen('applicant'),
  check(q, { parties: named, obstacle, obstacleEnded, newFacts }) {
    const gaveUp = hearingsOn(q).some(({ outcome }) => outcome === 'withdrawn' || outcome === 'waived');
    return [
      ...strangers(q, named),
      ...say('obstacle_both', (obstacle === undefined) !== (obstacleEnded === undefined)),
      ...say('same_facts', gaveUp && !newFacts),
    ];
  },
});

/** The organ asks in writing whether a hearing is wanted; silence is a no, and a no affects nothing. */
export const proposeHearing = defineAction('hearing-review.proposeHearing', {
  ...onDemand,
  unit: 'involved',
  input: z.strictObject({ hearing: id(), reason: long(5000) }),
  appends: ['hearing-review.hearing_opened', 'core.issued'],
  documents: [PAPERS.inquiry],
  blockers: (q) => [...mayOpen('organ')(q), ...seated(q)],
});

/** The petition office, or an organ above, wants the matter heard. */
export const requireHearing = defineAction('hearing-review.requireHearing', {
  ...onDemand,
  permission: 'hearing-review.requireHearing',
  unit: 'office',
  input: z.strictObject({ hearing: id(), by: line(), reason: long(5000), files: files() }),
  appends: ['hearing-review.hearing_opened', 'core.files_attached'],
  blockers: mayOpen('superior'),
});

const inquired = { ...onHearing, permission: 'hearing-review.openHearing', from: ['inquired'] } as const;

export const answerHearingInquiry = defineAction('hearing-review.answerHearingInquiry', {
  ...inquired,
  input: z.strictObject({ party: party(), agrees: z.boolean(), privacy: z.boolean().optional(), files: files() }),
  appends: [
    'hearing-review.inquiry_answered',
    'hearing-review.privacy_asked',
    'hearing-review.hearing_ended',
    'core.files_attached',
  ],
  check: (q, { party: one }) => {
    const { parties: asked, agreed } = q.state.hearings.get(q.about)!;
    return [...say('not_asked', !asked.includes(one)), ...say('already_agreed', agreed.includes(one))];
  },
});

/** Nobody answered within the days he had: no hearing, and nothing else follows from it. */
export const closeHearingInquiry = defineAction('hearing-review.closeHearingInquiry', {
  ...inquired,
  input: z.strictObject({}),
  appends: ['hearing-review.hearing_ended'],
  blockers(q) {
    const { id: about, parties: asked, agreed } = q.state.hearings.get(q.about)!;
    const waits = asked.filter((one) => !agreed.includes(one));
    const over = waits.every((one) => {
      const clock = [...q.clocks.values()].find(
        (c) => c.key === 'hearing-review.consent' && c.about === about && c.party === one,
      );
      const last = clock && q.due(clock);
      return last !== undefined && last < q.on;
    });
    return say('inquiry_runs', !over);
  },
});
