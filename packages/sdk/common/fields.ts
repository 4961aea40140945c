import { petitionActions } from '@lianxin/core/common';

/** Fields that forms share: the shell knows how to show a unit, a person taking part, files, a day. */
export const fields = petitionActions.fields;
