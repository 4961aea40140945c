import { entryType, kit } from '@lianxin/sdk/common';
import { END_GROUNDS, REMEDIES } from '../codes.js';

const { code, list, maybe, record } = kit;

export const ended = entryType('mediation.ended', 'proceeding', {
  ground: code(END_GROUNDS),
  told: list(code(REMEDIES)),
  note: maybe(record()),
});
