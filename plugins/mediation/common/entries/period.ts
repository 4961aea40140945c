import { entryType, kit } from '@lianxin/sdk/common';

const { int } = kit;

export const extended = entryType('mediation.extended', 'proceeding', { days: int() });
