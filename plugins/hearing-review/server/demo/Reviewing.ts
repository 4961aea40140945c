import { newId } from '@lianxin/sdk/common';
import { type Begun, type DemoCase, type Dice, demoSteps, type Matter } from '@lianxin/sdk/server';
import { accepted, type Upto } from './begin.js';

/** The county's committee, as it is called. */
const COMMITTEE = ['江永康', '周建国', '顾明远', '邵云霞', '田广林', '傅晓岚', '汪学军'];

/** What an examination came to, under its five heads. */
interface Examined {
  /** What the applicant said when he was heard. */
  readonly heard: string;
  readonly facts: string;
  readonly appropriateness: string;
}

/** One review of a demo case, in the hands of the committee's office (accounts `review`, `review-second`, `review-head`). */
export class Reviewing {
  readonly id = newId();

  constructor(
    readonly c: DemoCase,
    readonly begun: Begun,
    /** The paper that is reviewed. */
    readonly document: string,
  ) {}

  act(account: string, action: string, input: object) {
    return this.c.act(account, `hearing-review.${action}`, input, this.id);
  }

  take() {
    const input = { review: this.id, parties: this.begun.people, attached: ['request', 'opinion'] };
    return this.c.act('review', 'hearing-review.openReview', input, this.document);
  }

  async accepted() {
    await this.act('review', 'acceptReview', {});
    await this.act('review', 'nameExaminers', { examiners: [this.c.person('review')] });
  }

  /** Heard and looked into by two of the office. */
  async examined({ heard, ...found }: Examined) {
    const by = [this.c.person('review'), this.c.person('review-second')];
    await this.act('review', 'recordInquiry', { manner: 'applicant_heard', by, present: '申请人', note: heard });
    await this.act('review', 'recordInquiry', {
      manner: 'documents',
      by,
      present: '原办理单位承办人',
      note: '调阅原办理卷宗、现场照片和相关台账，逐项核对原处理意见所依据的材料。',
    });
    const heads = {
      competence: '原办理单位有权处理。',
      basis: '所引依据现行有效。',
      procedure: '受理、办理、送达均在期限内。',
    };
    await this.act('review', 'recordExamination', { ...heads, ...found });
  }

  propose(outcome: string, reasons: string, more: object = {}) {
    return this.act('review', 'proposeOutcome', { outcome, reasons, ...more });
  }

  /** Five of the seven who were called are there; who voted how is kept apart. */
  async voted(votes: readonly string[], minutes: string) {
    const members = COMMITTEE.map(this.c.named);
    const cast = votes.map((vote, i) => ({ member: members[i], vote }));
    await this.act('review', 'voteInCommittee', { presider: members[0], votes: cast, minutes });
  }

  call(day: string) {
    return this.act('review', 'callCommittee', {
      day,
      place: '县政府第二会议室',
      members: COMMITTEE.map(this.c.named),
    });
  }

  /** Drafted, signed by the head, served; answers the opinion. */
  async concluded(facts: string, opinion: string): Promise<string> {
    const basis = '《信访工作条例》第三十五条、青禾县信访事项复查复核办法';
    await this.act('review', 'draftReviewOpinion', { facts, opinion, basis });
    await this.act('review-head', 'signReviewOpinion', {});
    const paper = await this.c.last('review', 'core.issued');
    for (const party of this.begun.people) await demoSteps.serve(this.c, 'review', paper, party, 'in_person');
    return paper;
  }
}

/** Answered and served within 24 days; so many days later a review is asked for, which the committee has the day after. */
export async function* requested(
  c: DemoCase,
  dice: Dice,
  matter: Matter,
  after: number,
  request: string,
): Upto<Reviewing> {
  const begun = yield* accepted(c, dice, matter);
  yield 16;
  await demoSteps.draft(c, begun, 'not_supported');
  yield 2;
  const opinion = await demoSteps.sign(c, begun);
  yield 2;
  for (const party of begun.people) await demoSteps.serve(c, begun.handler, opinion, party, 'in_person');
  yield after;
  await c.act('clerk', 'core.receiveReview', { parties: begun.people, request }, opinion);
  yield 1;
  await c.act('clerk', 'core.passReview', {}, opinion);
  const reviewing = new Reviewing(c, begun, opinion);
  await reviewing.take();
  return reviewing;
}
