import { defineClient } from '@lianxin/sdk/client';
import { HearingReviewDesk } from './desk/HearingReviewDesk.js';
import { reviewOffering } from './review/offering.js';
import { ReviewsOfRequest } from './review/ReviewsOfRequest.js';
import { StageWidget } from './widgets/StageWidget.js';
import { VotesWidget } from './widgets/VotesWidget.js';

export default defineClient({
  id: 'hearing-review',
  pages: { HearingReviewDesk },
  slots: { ReviewsOfRequest },
  widgets: { 'hearing-review.stage': StageWidget, 'hearing-review.votes': VotesWidget },
  offerings: [reviewOffering],
});
