import { entryType, kit } from '@lianxin/sdk/common';

const { record } = kit;

export const sessionHeld = entryType('mediation.session_held', 'proceeding', { session: record() }, { harmless: true });
