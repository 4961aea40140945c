import { defineAction, fields, priorHandlers, recusalOf, z } from '@lianxin/sdk/common';
import { CHOSEN_BY } from '../codes.js';
import { BEFORE_AGREEMENT, host, of, refuse } from './kit.js';

const { codes, id, long } = fields;

/**
 * The host designates one or several, or those the parties chose (art 19). Whoever handled a demand, or was asked to keep
 * out of the case, does not mediate it; a relation that somebody tells of is an application for recusal.
 */
export const nameMediators = defineAction('mediation.nameMediators', {
  ...host,
  from: BEFORE_AGREEMENT,
  input: z.strictObject({
    mediators: z
      .array(id().meta({ widget: 'colleague' }))
      .min(1)
      .max(5),
    chosen: codes('mediation:codes.chosen', CHOSEN_BY),
    /** Where a mediator has the name of a party: why they are not the same person. */
    sameName: long(500).optional(),
  }),
  appends: ['mediation.mediators_named'],
  check(q, { mediators }) {
    const handlers = of(q).demands.flatMap((demand) => [...priorHandlers(q.entries, demand)]);
    return [
      ...refuse(
        'mediator_handles',
        mediators.some((one) => handlers.includes(one)),
      ),
      ...refuse(
        'mediator_recused',
        mediators.some((one) => recusalOf(q.state.case, one)),
      ),
    ];
  },
});
