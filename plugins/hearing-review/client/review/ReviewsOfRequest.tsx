import { type OpenCase, ThingActions } from '@lianxin/sdk/client';
import { reviewActions } from '../../common/index.js';
import { HearingItem } from '../hearing/HearingItem.js';
import { proceedingsOf } from '../proceedingsOf.js';
import { DraftingItem } from './DraftingItem.js';
import { ReviewItem } from './ReviewItem.js';

interface Props {
  readonly open: OpenCase;
  /** The opinion that is reviewed, and those who asked together. */
  readonly document: string;
  readonly parties: readonly string[];
}

/** Stands with a request in the chain of opinions: the review that decides on it, and the hearing held for it. */
export function ReviewsOfRequest({ open, document, parties }: Props) {
  const { reviews, delegations, hearings } = proceedingsOf(open);
  const own = [...reviews.values()].filter(
    (r) => r.document === document && (r.parties.length === 0 || takesIn(r.parties, parties)),
  );
  const heard = [...hearings.values()].filter((h) => h.document === document && takesIn(h.leads, parties));
  return (
    <>
      {(own.length > 0 || heard.length > 0) && (
        <ul className="pe-things">
          {own.map((review) => (
            <ReviewItem key={review.id} review={review} open={open} />
          ))}
          {[...delegations.values()]
            .filter((d) => own.some(({ id }) => id === d.review))
            .map((delegation) => (
              <DraftingItem key={delegation.id} delegation={delegation} open={open} />
            ))}
          {heard.map((hearing) => (
            <HearingItem key={hearing.id} hearing={hearing} open={open} />
          ))}
        </ul>
      )}
      <ThingActions about={document} only={[reviewActions.openReview.id]} />
    </>
  );
}

const takesIn = (some: readonly string[], parties: readonly string[]): boolean =>
  some.some((one) => parties.includes(one));
