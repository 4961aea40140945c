import { defineAction, fields, priorHandlers, recusalOf, z } from '@lianxin/sdk/common';
import { CHOSEN_BY } from '../codes.js';
import { mediatorRoster } from '../roster.js';
import { rulesOf } from '../rulesOf.js';
import { BEFORE_AGREEMENT, host, of, refuse } from './kit.js';

const { codes, id, long, members } = fields;

/**
 * One or several, of the county's roster or of the host's own people: designated by the host, or chosen by the parties
 * (art 19). Whoever handled a demand, except in the organ's own mediation, or was asked to keep out of the case, does not mediate it; a relation that somebody
 * tells of is an application for recusal.
 */
export const nameMediators = defineAction('mediation.nameMediators', {
  ...host,
  from: BEFORE_AGREEMENT,
  input: z.strictObject({
    mediators: members(mediatorRoster.id, { max: 5 }).optional(),
    /** People of the host who stand on no roster. */
    own: z
      .array(id().meta({ widget: 'colleague' }))
      .min(1)
      .max(5)
      .optional(),
    chosen: codes('mediation:codes.chosen', CHOSEN_BY),
    /** Where a mediator has the name of a party: why they are not the same person. */
    sameName: long(500).optional(),
  }),
  appends: ['mediation.mediators_named'],
  check(q, { mediators = [], own = [] }) {
    const named = [...mediators, ...own];
    const { way, demands } = of(q);
    const handlers = rulesOf[way].byHandler ? [] : demands.flatMap((one) => [...priorHandlers(q.entries, one)]);
    return [
      ...refuse('name_somebody', named.length === 0),
      ...refuse(
        'mediator_handles',
        named.some((one) => handlers.includes(one)),
      ),
      ...refuse(
        'mediator_recused',
        named.some((one) => recusalOf(q.state.case, one)),
      ),
    ];
  },
});
