import { entryType, kit } from '@lianxin/sdk/common';
import { RESULTS } from '../agreementCodes.js';
import { REMEDIES } from '../codes.js';

const { code, list, maybe, record } = kit;

export const performed = entryType('mediation.performed', 'proceeding', {
  result: code(RESULTS),
  note: record(),
  told: maybe(list(code(REMEDIES))),
});
