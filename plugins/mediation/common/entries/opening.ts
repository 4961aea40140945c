import { entryType, kit } from '@lianxin/sdk/common';
import { APPLICATIONS, SCOPES, SOURCES, WAYS } from '../codes.js';

const { code, list, maybe, ref } = kit;

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
    /** Who applied, and in which form. */
    applicants: maybe(list(ref())),
    applied: maybe(code(APPLICATIONS)),
    /** The mediation it was handed over from, and the unit that had proposed that one. */
    predecessor: maybe(ref()),
    opener: maybe(ref()),
  },
  { begins: true },
);
