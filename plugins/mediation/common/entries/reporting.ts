import { entryType, kit } from '@lianxin/sdk/common';

const { record } = kit;

/** The unit that entrusted the mediation is told how it went. */
export const resultReported = entryType(
  'mediation.result_reported',
  'proceeding',
  { note: record() },
  { harmless: true },
);
