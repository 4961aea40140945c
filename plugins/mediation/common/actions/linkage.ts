import { defineAction, fields, z } from '@lianxin/sdk/common';
import { SCOPES, WAYS } from '../codes.js';
import { failed } from '../Mediation.js';
import { rulesOf } from '../rulesOf.js';
import { BEFORE_AGREEMENT, both, consenting, of, type Q, refuse, spokenFor } from './kit.js';

const { codes, id, unit } = fields;
const WORKED_ON = ['to_sort', 'transferred', 'accepted'];

/**
 * A running or a failed mediation goes to another type or host (三调联动, Regulations art 37), because all parties want it:
 * what they agree to is their consent there. Both mediations name each other.
 */
export const handOver = defineAction('mediation.handOver', {
  ...both,
  from: [...BEFORE_AGREEMENT, 'ended'],
  input: z.strictObject({
    mediation: id(),
    way: codes('mediation:codes.way', WAYS),
    host: unit(),
    scope: codes('mediation:codes.scope', SCOPES),
    ...consenting(),
  }),
  appends: [
    'mediation.handed_over',
    'mediation.opened',
    'mediation.consented',
    'mediation.session_cancelled',
    'core.files_attached',
  ],
  blockers: (q) => [
    ...refuse('was_agreed', of(q).phase === 'ended' && !failed(of(q))),
    ...refuse('already_handed_over', of(q).to !== undefined),
    ...refuse('demand_moved_on', !areWorkedOn(q)),
    ...refuse('already_mediated', isMediatedElsewhere(q)),
  ],
  check: (q, { way, host, scope, by }) => [
    ...refuse('not_by_this_way', !rulesOf[way].scopes.includes(scope)),
    ...refuse('same_hands', way === of(q).way && host === of(q).host),
    ...spokenFor(q, of(q).parties, by),
  ],
});

const areWorkedOn = (q: Q) =>
  of(q).demands.every((demand) => WORKED_ON.includes(q.state.case.demands.get(demand)!.phase));
const isMediatedElsewhere = (q: Q) =>
  [...q.state.mediations.values()].some(
    (m) => m.id !== q.about && m.phase !== 'ended' && m.demands.some((demand) => of(q).demands.includes(demand)),
  );
