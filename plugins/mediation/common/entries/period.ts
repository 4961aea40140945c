import { entryType, kit } from '@lianxin/sdk/common';
import { CONSENTS } from '../codes.js';

const { code, int, list, maybe, ref } = kit;

/** More time, because every party wants it. */
export const extended = entryType('mediation.extended', 'proceeding', {
  days: int(),
  how: code(CONSENTS),
  by: maybe(list(ref())),
});
