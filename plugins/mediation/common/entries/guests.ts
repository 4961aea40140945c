import { entryType, kit } from '@lianxin/sdk/common';
import { CONSENTS, GUESTS } from '../codes.js';

const { code, list, maybe, record, ref } = kit;

/** Somebody else is invited, because all parties want it (art 20). */
export const guestInvited = entryType(
  'mediation.guest_invited',
  'proceeding',
  { kind: code(GUESTS), guest: record(), how: code(CONSENTS), by: maybe(list(ref())) },
  { harmless: true },
);
