import { entryType, kit } from '@lianxin/sdk/common';
import { SCOPES, SOURCES, WAYS } from '../codes.js';

const { code, list, ref } = kit;

/** Somebody proposed to mediate; everybody's consent is still to be had. */
export const opened = entryType(
  'mediation.opened',
  'proceeding',
  {
    demands: list(ref()),
    parties: list(ref()),
    host: ref(),
    way: code(WAYS),
    source: code(SOURCES),
    scope: code(SCOPES),
  },
  { begins: true },
);
