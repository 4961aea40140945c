import { defineAction, fields, z } from '@lianxin/sdk/common';
import { BEFORE_AGREEMENT, host, of, refuse } from './kit.js';

const { id } = fields;

/** The committee names one or several of its people, or those the parties chose (art 19). */
export const nameMediators = defineAction('mediation.nameMediators', {
  ...host,
  from: BEFORE_AGREEMENT,
  input: z.strictObject({
    mediators: z
      .array(id().meta({ widget: 'colleague' }))
      .min(1)
      .max(5),
  }),
  appends: ['mediation.mediators_named'],
  check(q, { mediators }) {
    const handlers = of(q).demands.map((demand) => q.state.case.demands.get(demand)?.handler);
    return refuse(
      'mediator_handles',
      mediators.some((one) => handlers.includes(one)),
    );
  },
});
