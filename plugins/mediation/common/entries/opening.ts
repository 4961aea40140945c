import { entryType, kit } from '@lianxin/sdk/common';
import { APPLICATIONS, SCOPES, SOURCES, WAYS } from '../codes.js';

const { code, list, maybe, record, ref } = kit;

/** What is mediated, between whom, and by whom. */
const matter = {
  demands: list(ref()),
  parties: list(ref()),
  host: ref(),
  way: code(WAYS),
  source: code(SOURCES),
  scope: code(SCOPES),
};

/** Somebody proposed to mediate; everybody's consent is still to be had. */
export const opened = entryType(
  'mediation.opened',
  'proceeding',
  {
    ...matter,
    /** Who applied, and in which form. */
    applicants: maybe(list(ref())),
    applied: maybe(code(APPLICATIONS)),
    /** The mediation it was handed over from, and the unit that had proposed that one. */
    predecessor: maybe(ref()),
    opener: maybe(ref()),
  },
  { begins: true },
);

/** Done on paper, in the village, and entered afterwards: with its day, and none of the steps that nobody recorded. */
export const takenOver = entryType(
  'mediation.taken_over',
  'proceeding',
  {
    ...matter,
    /** Who mediated, by name. */
    mediators: record(),
  },
  { begins: true },
);
