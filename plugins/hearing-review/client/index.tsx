import { defineClient } from '@lianxin/sdk/client';
import { HearingReviewDesk } from './HearingReviewDesk.js';

export default defineClient({ id: 'hearing-review', pages: { HearingReviewDesk } });
