import { entryType, kit } from '@lianxin/sdk/common';
import { CONSENTS, WAYS } from '../codes.js';

const { code, list, maybe, ref } = kit;

/** The parties agree that another type or host goes on with it (三调联动); `successor` is the mediation that does. */
export const handedOver = entryType('mediation.handed_over', 'proceeding', {
  successor: ref(),
  way: code(WAYS),
  host: ref(),
  how: code(CONSENTS),
  by: maybe(list(ref())),
});
