import { defineClient } from '@lianxin/sdk/client';
import { HearingReviewDesk } from './desk/HearingReviewDesk.js';
import { HearingsPanel } from './hearing/HearingsPanel.js';
import { hearingOffering } from './hearing/offering.js';
import { reviewOffering } from './review/offering.js';
import { ReviewsOfRequest } from './review/ReviewsOfRequest.js';
import { SessionPage } from './session/SessionPage.js';
import { SignaturesWidget } from './widgets/SignaturesWidget.js';
import { StageWidget } from './widgets/StageWidget.js';
import { VotesWidget } from './widgets/VotesWidget.js';

export default defineClient({
  id: 'hearing-review',
  pages: { HearingReviewDesk },
  routes: { 'session/:dossier/:hearing': SessionPage },
  slots: { HearingsPanel, ReviewsOfRequest },
  widgets: {
    'hearing-review.signatures': SignaturesWidget,
    'hearing-review.stage': StageWidget,
    'hearing-review.votes': VotesWidget,
  },
  offerings: [reviewOffering, hearingOffering],
});
