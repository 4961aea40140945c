import { type Blocker, blocker, fields, mayActFor, PETITIONING, type Question, z } from '@lianxin/sdk/common';
import { CONSENTS, REMEDIES } from '../codes.js';
import type { Mediation, MediationState } from '../Mediation.js';
import { mediationFold as fold } from '../mediationFold.js';
import { mediatorsOf } from '../mediatorsOf.js';

/** What every action of this plugin is asked with. */
export type Q = Question<MediationState>;

/** A reason of this plugin, given only in that case. */
export const refuse = (code: string, when: boolean): readonly Blocker[] => (when ? [blocker(`mediation.${code}`)] : []);
/** The mediation an action is about. */
export const of = ({ state, about }: Q): Mediation => state.mediations.get(about)!;
export const takesPart = (q: Q, ...members: readonly string[]) =>
  refuse('not_taking_part', !members.every((one) => of(q).parties.includes(one)));
export const noMediator = (q: Q) => refuse('no_mediator', mediatorsOf(q.state, of(q)).length === 0);

/**
 * Each speaks for himself, or somebody who has his own written authority for this act (People's Mediation Law art 17).
 * `by`: those who spoke, where others did.
 */
export const spokenFor = (q: Q, members: readonly string[], by = members): readonly Blocker[] =>
  members.every((one) => by.some((who) => mayActFor(q.state.case, who, one, 'consent')))
    ? []
    : [blocker('core.not_authorised')];

/** Somebody who petitions, and somebody on the other side. */
export function hasTwoSides({ state }: Q, members: readonly string[]): boolean {
  const sides = members.map((one) => PETITIONING.includes(state.case.parties.get(one)?.role ?? 'other_side'));
  return sides.includes(true) && sides.includes(false);
}

/** The other ways somebody is told of. */
export const remedies = () => z.array(fields.codes('mediation:codes.told', REMEDIES)).min(1);
/** Several parties of the case; a group has as many as it has. */
export const parties = fields.parties;
/** How something was consented to, and who said it for others, with their written authority. */
export const consenting = () => ({
  how: fields.codes('mediation:codes.how', CONSENTS),
  by: parties().optional(),
  files: fields.files(),
});
/** Asked for only where another field says so. */
export const when = <T extends z.ZodType>(field: string, value: string, asked: T) =>
  asked.meta({ ...asked.meta(), when: { [field]: [value] } }).optional();

const proceeding = { about: 'proceeding', fold } as const;
/** For the unit that mediates. */
export const host = { ...proceeding, permission: 'mediation.host', unit: 'host' } as const;
/** For those who mediate, those who proposed it and those who hold its demands. */
export const both = { ...proceeding, permission: 'mediation.record', unit: 'both' } as const;
export const BEFORE_AGREEMENT = ['proposed', 'running', 'signing'];
