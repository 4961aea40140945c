import { type Blocker, fields, z } from '@lianxin/sdk/common';
import { SCOPES, type Scope, SOURCES, WAYS, type Way } from '../codes.js';
import type { Mediation } from '../Mediation.js';
import { mediationFold as fold } from '../mediationFold.js';
import { rulesOf } from '../rulesOf.js';
import { BEFORE_AGREEMENT, type Q, refuse } from './kit.js';

const { codes, id, line, unit } = fields;

/** What is to be mediated, and between whom. */
interface Matter {
  readonly way: Way;
  readonly scope: Scope;
  readonly also?: readonly string[] | undefined;
  readonly parties: readonly string[];
  readonly other?: z.infer<ReturnType<typeof otherSide>>;
}

/** Somebody on the other side who is not in the case yet. */
export const otherSide = () =>
  z
    .strictObject({
      id: id(),
      name: line(100).optional(),
      organisation: line(200).optional(),
      phone: line(40).optional(),
      address: line(200).optional(),
    })
    .optional();

/** The fields by which a form says what is to be mediated, up to where it came from. */
export const matter = () => ({
  mediation: id(),
  way: codes('mediation:codes.way', WAYS),
  host: unit(),
  scope: codes('mediation:codes.scope', SCOPES),
  source: codes('mediation:codes.source', SOURCES),
});

/** Who holds a demand may bring it into mediation while it is worked on and not answered. */
export const holder = {
  about: 'demand',
  fold,
  permission: 'mediation.open',
  unit: 'owner',
  from: ['to_sort', 'transferred', 'accepted'],
} as const;

/** Whether a dispute may be mediated at all, and by this type of mediation (domain 8.2; Regulations art 33). */
export const mediable = {
  blockers: (q: Q): readonly Blocker[] => [
    ...refuse('only_appeals', q.state.case.demands.get(q.about)?.kind !== 'appeal_request'),
    ...refuse('already_mediated', isMediated(q, [q.about])),
  ],
  check: (q: Q, { way, scope, also = [], parties, other }: Matter): readonly Blocker[] => [
    ...refuse('not_by_this_way', !rulesOf[way].scopes.includes(scope)),
    ...refuse('demands_not_alike', !areAlike(q, also)),
    ...refuse('already_mediated', isMediated(q, [q.about, ...also])),
    ...refuse('not_in_case', !parties.every((one) => q.state.case.parties.get(one)?.left === false)),
    ...refuse('who_is_other', other !== undefined && !other.name && !other.organisation),
  ],
};

/** What was agreed may be mediated anew: if all whom it binds wish to, a new agreement takes its place. */
const isOpen = ({ phase }: Mediation) => BEFORE_AGREEMENT.includes(phase);
const isMediated = ({ state }: Q, demands: readonly string[]) =>
  [...state.mediations.values()].some((m) => isOpen(m) && m.demands.some((demand) => demands.includes(demand)));

/** Demands that go the same way are at the same unit, in the same phase, and each is named once. */
function areAlike({ state, about }: Q, also: readonly string[]): boolean {
  const named = [about, ...also];
  const found = named.flatMap((demand) => state.case.demands.get(demand) ?? []);
  const [first] = found;
  return (
    new Set(named).size === found.length &&
    found.every((d) => d.kind === first!.kind && d.phase === first!.phase && d.unit === first!.unit)
  );
}
