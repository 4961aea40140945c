import { entryType, kit } from '@lianxin/sdk/common';

const { list, ref } = kit;

export const mediatorsNamed = entryType('mediation.mediators_named', 'proceeding', { mediators: list(ref()) });
