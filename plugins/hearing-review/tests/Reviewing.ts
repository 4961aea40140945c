import { reviewActions as a, type HearingReviewState, reviewFold } from '@lianxin/plugin-hearing-review/common';
import {
  caseQuery,
  clockId,
  petitionActions as core,
  DomainError,
  directoryContracts,
  foldClocks,
  type InputOfAction,
  newId,
} from '@lianxin/sdk/common';
import { Files } from '@lianxin/sdk/server';
import type { TestCounty, TestHost } from '@lianxin/sdk/testing';

/** The code of the sentence with which something is refused; `done` where nothing is. */
export const refusal = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'done',
    (error) => (DomainError.is(error) ? error.code : String(error)),
  );

type Asked<K extends keyof typeof a> = InputOfAction<(typeof a)[K]>;

/** Who handles and signs at the organ whose opinion is reviewed, and who works at the one that reviews. */
interface Cast {
  readonly handler: string;
  readonly signer: string;
  readonly clerk: string;
  readonly second: string;
  readonly head: string;
}
const DEMO: Cast = {
  ...{ handler: 'housing', signer: 'housing-head' },
  ...{ clerk: 'review', second: 'review-second', head: 'review-head' },
};

/** A matter of the housing bureau on its way through review, with the people of the demo county. */
export class Reviewing {
  readonly dossier = newId();
  readonly demand = newId();
  readonly party = newId();
  review = newId();

  constructor(
    readonly host: TestHost,
    readonly county: TestCounty,
    public cast: Cast = DEMO,
  ) {}

  on(day: string): void {
    this.host.time.set(day);
  }

  person(username: string): string {
    return this.county.as(username).actor.person;
  }

  setting(key: string, value: unknown): Promise<unknown> {
    return this.county.as('sysadmin').call(directoryContracts.setSetting, { key, value });
  }

  async file(username: string): Promise<string> {
    const { actor } = this.county.as(username);
    const about = { name: '材料.txt', county: actor.county, by: actor.person };
    return (await this.host.host.get(Files).keep(Buffer.from('书面材料'), about)).id;
  }

  /** Registered by the bureau itself on 2 March, accepted, answered and served on 16 March. */
  async answered(others: readonly { readonly id: string; readonly name: string }[] = []): Promise<void> {
    const { dossier, demand, party } = this;
    const housing = this.county.as(this.cast.handler);
    this.on('2026-03-02');
    const all = [{ id: party, name: '钱秀兰' }, ...others];
    const parties = all.map((one) => ({ ...one, role: 'petitioner' as const }));
    const demands = [{ id: demand, text: '尽快维修屋面', kind: 'appeal_request' as const }];
    const input = { filing: newId(), channel: 'visit' as const, subject: '反映屋面漏水', parties, demands };
    await housing.act(core.register, { dossier, input });
    await housing.act(core.accept, { dossier, about: demand, input: {} });
    this.on('2026-03-16');
    await this.opine(
      '核查后认为无需维修',
      all.map(({ id }) => id),
    );
  }

  /** An opinion of the bureau, signed and served today. */
  async opine(facts: string, to: readonly string[] = [this.party], more: object = {}): Promise<void> {
    const { dossier, demand } = this;
    const { handler: by, signer } = this.cast;
    const text = { request: '请求维修', facts, opinion: '不再维修', basis: '《建设工程质量管理条例》第四十条' };
    const outcomes = [{ demand, outcome: 'not_supported' as const }];
    const input = { outcomes, ...text, reviewOrgan: '青禾县人民政府', ...more };
    await this.county.as(by).act(core.draftOpinion, { dossier, about: demand, input });
    const about = await this.last('core.opinion_drafted');
    await this.county.as(signer).act(core.signOpinion, { dossier, about, input: {} });
    for (const party of to)
      await this.county.as(by).act(core.serve, { dossier, about, input: { party, mode: 'in_person' } });
  }

  /** Asked for on a day at the bureau, which passes it on to the committee the same day. */
  async asked(day: string, about?: string, parties: readonly string[] = [this.party]): Promise<void> {
    this.on(day);
    const { dossier } = this;
    const document = about ?? (await this.last('core.opinion_drafted'));
    const by = this.county.as(this.cast.handler);
    await by.act(core.receiveReview, {
      dossier,
      about: document,
      input: { parties: [...parties], request: '请求撤销' },
    });
    await by.act(core.passReview, { dossier, about: document, input: {} });
  }

  async opened(more: Partial<Asked<'openReview'>> = {}, by = this.cast.clerk, about?: string): Promise<void> {
    const document = about ?? (await this.last('core.opinion_drafted'));
    const attached = ['request', 'opinion'] as const;
    const input = { review: this.review, parties: [this.party], attached: [...attached], ...more };
    await this.county.as(by).act(a.openReview, { dossier: this.dossier, about: document, input });
  }

  do<K extends keyof typeof a>(name: K, by: string, input: Asked<K>): Promise<unknown> {
    const action = a[name] as (typeof a)['acceptReview'];
    return this.county.as(by).act(action, { dossier: this.dossier, about: this.review, input: input as never });
  }

  /** Accepted and examined by two people of the committee's office. */
  async examined(): Promise<void> {
    await this.do('acceptReview', this.cast.clerk, {});
    await this.examinedAfterAcceptance();
  }

  async examinedAfterAcceptance(): Promise<void> {
    const { clerk, second } = this.cast;
    const [one, other] = [this.person(clerk), this.person(second)];
    await this.do('nameExaminers', clerk, { examiners: [one] });
    const heard = { present: '申请人钱秀兰', note: '申请人陈述屋面仍在漏水' };
    await this.do('recordInquiry', clerk, { manner: 'applicant_heard', by: [one, other], ...heard });
    const heads = { competence: '有权处理', facts: '主要事实不清', basis: '依据正确', procedure: '程序合法' };
    await this.do('recordExamination', clerk, { ...heads, appropriateness: '结论不当' });
  }

  /** The seven of the demo county's committee. */
  members(): string[] {
    const names = ['江永康', '周建国', '顾明远', '邵云霞', '田广林', '傅晓岚', '汪学军'];
    return names.map((name) => this.county.person(name));
  }

  /** Decided by five of seven members who are called for today. */
  async voted(votes: readonly ('for' | 'against' | 'abstain')[]): Promise<void> {
    const members = this.members();
    await this.do('callCommittee', this.cast.clerk, { day: this.host.time.today, place: '县政府第二会议室', members });
    const cast = votes.map((vote, i) => ({ member: members[i]!, vote }));
    await this.do('voteInCommittee', this.cast.clerk, { presider: members[0]!, votes: cast, minutes: '经审议表决' });
  }

  /** Taken up, accepted and examined. */
  async ready(): Promise<void> {
    await this.asked('2026-03-23');
    await this.opened();
    await this.examined();
  }

  /** The opinion of the organ that reviews, drafted, signed by another and served by it. */
  async concluded(): Promise<string> {
    const { clerk: draft, head: sign } = this.cast;
    const text = { facts: '渗漏属实', opinion: '原意见事实不清', basis: '《信访工作条例》第三十五条' };
    await this.do('draftReviewOpinion', draft, text);
    await this.do('signReviewOpinion', sign, {});
    const paper = await this.last('core.issued');
    const input = { party: this.party, mode: 'in_person' as const };
    await this.county.as(draft).act(core.serve, { dossier: this.dossier, about: paper, input });
    return paper;
  }

  async view(by = this.cast.clerk) {
    const { entries } = await this.county.as(by).call(caseQuery, { dossier: this.dossier });
    const state = reviewFold.of(entries as never) as HearingReviewState;
    return { entries, state, review: state.reviews.get(this.review)! };
  }

  async clock(key: string, about: string, party?: string) {
    const { entries } = await this.view(this.cast.handler);
    return foldClocks(entries as never).get(clockId(key, about, party));
  }

  /** What the last entry of a type is about. */
  async last(type: string): Promise<string> {
    const { entries } = await this.view(this.cast.handler);
    return entries.findLast((e) => e.type === type)!.about;
  }
}
