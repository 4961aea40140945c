import { type Blocker, blocker, fields, type Question, z } from '@lianxin/sdk/common';
import { REMEDIES } from '../codes.js';
import type { Mediation, MediationState } from '../Mediation.js';
import { mediationFold as fold } from '../mediationFold.js';

/** What every action of this plugin is asked with. */
export type Q = Question<MediationState>;

/** A reason of this plugin, given only in that case. */
export const refuse = (code: string, when: boolean): readonly Blocker[] => (when ? [blocker(`mediation.${code}`)] : []);
/** The mediation an action is about. */
export const of = ({ state, about }: Q): Mediation => state.mediations.get(about)!;
export const takesPart = (q: Q, one: string) => refuse('not_taking_part', !of(q).parties.includes(one));
export const noMediator = (q: Q) => refuse('no_mediator', of(q).mediators.length === 0);

/** The other ways somebody is told of. */
export const remedies = () => z.array(fields.codes('mediation:codes.told', REMEDIES)).min(1);
/** Several parties of the case. */
export const parties = () => z.array(fields.id()).min(1).max(100).meta({ widget: 'parties' });
/** Asked for only where another field says so. */
export const when = <T extends z.ZodType>(field: string, value: string, asked: T) =>
  asked.meta({ ...asked.meta(), when: { [field]: [value] } }).optional();

const proceeding = { about: 'proceeding', fold } as const;
/** For the unit that mediates. */
export const host = { ...proceeding, permission: 'mediation.host', unit: 'host' } as const;
/** For those who mediate, those who proposed it and those who hold its demands. */
export const both = { ...proceeding, permission: 'mediation.record', unit: 'both' } as const;
export const BEFORE_AGREEMENT = ['proposed', 'running', 'signing'];
