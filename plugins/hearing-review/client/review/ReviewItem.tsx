import { DayText, numberOf, type OpenCase, ProceedingItem, textOf, useText } from '@lianxin/sdk/client';
import { type Review, reviewActions } from '../../common/index.js';
import { useNames } from '../names.js';
import { StageName } from '../widgets/StageWidget.js';
import { ExaminationText } from './ExaminationText.js';
import { reviewSteps } from './reviewSteps.js';
import { VoteLines } from './VoteLines.js';

interface Props {
  readonly review: Review;
  readonly open: OpenCase;
}

/** One review or re-examination: who asks, who examines, what was found out, proposed, voted and written. */
export function ReviewItem({ review, open }: Props) {
  const t = useText();
  const { view, state } = open;
  const { join, parties, people } = useNames(open);
  const { id, stage, unit, phase, outcome, attached, examiners, inquiries, stages, suspendedBy, proposal, meeting } =
    review;
  const demands = state.documents.get(review.document)?.demands ?? [];
  return (
    <ProceedingItem
      id={id}
      title={`${view.units[unit] ?? ''} ${t(`review.title.${stage}`)}`}
      phase={t(outcome ? `codes.outcome.${outcome}` : `codes.phase.${phase}`)}
      tone={phase === 'ended' ? 'plain' : 'active'}
      steps={reviewSteps(open, review, t)}
      facts={[
        [t('review.demands'), join(demands.map((each) => String(numberOf(state.demands, each))))],
        [t('review.applicants'), parties(review.parties)],
        [t('review.examiners'), people(examiners)],
        [t('review.attached'), join(attached.map((each) => t(`codes.attachment.${each}`)))],
        [t('review.suspendedBy'), join(suspendedBy.map((each) => t(`codes.event.${each}`)))],
        [
          t('review.stages'),
          stages.length > 0 &&
            stages.map((each) => (
              <div key={each.stage}>
                <StageName code={each.stage} /> <DayText day={each.on} />
              </div>
            )),
        ],
        [
          t('review.inquiries'),
          inquiries.length > 0 &&
            inquiries.map(({ manner, by, record, on }) => (
              <div key={record}>
                <DayText day={on} /> {t(`codes.inquiry.${manner}`)} <span className="lx-quiet">{people(by)}</span>
              </div>
            )),
        ],
        [
          t('review.proposal'),
          proposal &&
            t('review.proposed', {
              outcome: t(`codes.proposed.${proposal.outcome}`),
              track: t(`codes.track.${proposal.track}`),
            }),
        ],
        [t('review.redoDays'), proposal?.redoDays && t('review.days', { days: proposal.redoDays })],
        [
          t('review.meeting'),
          meeting && (
            <>
              <DayText day={meeting.day} /> {textOf(view, meeting.place)} {people(meeting.members)}
            </>
          ),
        ],
      ]}
    >
      <VoteLines votes={review.votes} view={view} />
      <ExaminationText
        record={review.examination}
        form={reviewActions.recordExamination.id}
        fields={HEADS}
        name={t('review.examination')}
        view={view}
      />
      <ExaminationText
        record={review.text}
        form={reviewActions.draftReviewOpinion.id}
        fields={OPINION}
        name={t('review.opinion')}
        view={view}
      />
    </ProceedingItem>
  );
}

const HEADS = ['competence', 'facts', 'basis', 'procedure', 'appropriateness'];
const OPINION = ['facts', 'opinion', 'basis'];
