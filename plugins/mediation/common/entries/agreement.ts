import { entryType, kit } from '@lianxin/sdk/common';

const { day, record } = kit;

export const agreementDrafted = entryType('mediation.agreement_drafted', 'proceeding', {
  agreement: record(),
  performBy: day(),
});
