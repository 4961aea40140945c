import { entryType, kit } from '@lianxin/sdk/common';
import { CHOSEN_BY } from '../codes.js';

const { code, list, maybe, record, ref } = kit;

export const mediatorsNamed = entryType('mediation.mediators_named', 'proceeding', {
  mediators: list(ref()),
  chosen: code(CHOSEN_BY),
  /** Why a mediator with the name of a party is somebody else. */
  sameName: maybe(record()),
});
