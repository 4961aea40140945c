import { entryType } from '../../dossier/EntryType.js';
import { code, int, maybe, record, ref } from '../../dossier/kit.js';
import * as c from '../codes.js';

// About the case itself.
export const registered = entryType(
  'core.registered',
  'dossier',
  {
    filing: ref(),
    text: record(),
    channel: code(c.CHANNELS),
    purpose: maybe(code(c.PURPOSES)),
    unit: ref(),
    office: ref(),
    year: int(),
    number: int(),
    present: maybe(int()),
    concerned: maybe(int()),
    source: maybe(code()),
  },
  { correctable: false },
);
export const takenOver = entryType(
  'core.taken_over',
  'dossier',
  {
    filing: ref(),
    text: record(),
    channel: code(c.CHANNELS),
    purpose: maybe(code(c.PURPOSES)),
    unit: ref(),
    office: ref(),
    as: code(['past', 'running']),
    source: code(),
  },
  { correctable: false },
);
export const takenUp = entryType('core.taken_up', 'dossier', { year: int(), number: int() });
export const earlierReply = entryType('core.earlier_reply', 'dossier', { reply: record() }, { harmless: true });
export const joined = entryType('core.joined', 'dossier', { into: ref() });
export const separated = entryType('core.separated', 'dossier', { from: ref() });
export const filingJoined = entryType(
  'core.filing_joined',
  'filing',
  { from: ref(), channel: code(c.CHANNELS) },
  { harmless: true },
);
export const filingSeparated = entryType('core.filing_separated', 'filing', { from: ref() }, { harmless: true });
export const closed = entryType('core.closed', 'dossier', {});
export const reopened = entryType('core.reopened', 'dossier', {
  ground: code(['review_requested', 'new_facts', 'new_filing', 'mistake']),
});
export const noted = entryType('core.noted', 'dossier', { text: record() }, { harmless: true });
