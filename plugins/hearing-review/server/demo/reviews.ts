import { addDays } from '@lianxin/sdk/common';
import type { DemoCase, DemoStory, Dice, Matter } from '@lianxin/sdk/server';
import type { Upto } from './begin.js';
import { GARDEN, REFERRAL, ROOF, SITE, SUBSIDY, WALL } from './matters.js';
import { type Reviewing, requested } from './Reviewing.js';

/** Taken up; whether it is accepted is to be decided within three working days. */
export const waiting: DemoStory = {
  daysBack: 35,
  async *tell(c, dice) {
    yield* requested(c, dice, SUBSIDY, 9, '年审材料二月已交社区，有社区收件登记为证，请求撤销不予补发的意见。');
  },
};

/** Asked for on day 37: registered all the same; a person decides whether there was good cause. */
export const late: DemoStory = {
  daysBack: 63,
  async *tell(c, dice) {
    yield* requested(
      c,
      dice,
      GARDEN,
      37,
      '收到意见后住院手术，出院后即来申请，附住院记录。占地时地里有蔬菜，有邻居作证，请求复查。',
    );
  },
};

/** Examined; four days are left. */
export const nearLastDay: DemoStory = {
  daysBack: 59,
  async *tell(c, dice) {
    const r = yield* requested(c, dice, SITE, 8, '连续作业证明与实际施工日期不符，请求查清事实后重新处理。');
    yield 2;
    await r.accepted();
    yield 14;
    await r.examined({
      heard: '申请人提交夜间录像六段，称其中两晚不在连续作业证明所列日期内。',
      facts: '四份连续作业证明属实；录像所示两晚是否在证明日期内，须核对施工日志。',
      appropriateness: '待核对施工日志后认定。',
    });
  },
};

async function* proposing(c: DemoCase, dice: Dice, matter: Matter, request: string): Upto<Reviewing> {
  const r = yield* requested(c, dice, matter, 8, request);
  yield 2;
  await r.accepted();
  yield 8;
  return r;
}

/** The committee revoked the opinion; the bureau makes it anew, by another handler. */
export const redone: DemoStory = {
  daysBack: 64,
  async *tell(c, dice) {
    const r = yield* proposing(c, dice, ROOF, '第二次维修后仍在漏水，验收时没有下雨，请求撤销原意见，委托检测。');
    await r.examined({
      heard: '申请人出示本月降雨后客厅滴水的录像，称验收当日无雨且未做淋水试验。',
      facts: '两次维修验收均无淋水试验记录，渗漏原因未经检测，主要事实不清。',
      appropriateness: '在原因未查清的情况下认定维修合格，结论不当。',
    });
    yield 3;
    await r.propose('revoked_redo', '主要事实不清，建议撤销并责令重新处理。', { redoDays: 30 });
    await r.call(addDays(c.day, 3));
    yield 3;
    await r.voted(
      ['for', 'for', 'for', 'for', 'against'],
      '办公室汇报审查情况。委员认为应当先行检测再作结论。经表决，多数同意撤销原处理意见，责令三十日内重新处理。',
    );
    yield 2;
    await r.concluded(
      '原处理意见认定屋面维修合格，但两次验收均无淋水试验记录，申请人提交的录像显示降雨后仍有渗漏，渗漏原因未经检测。',
      '撤销原信访事项处理意见，由县住房和城乡建设局自收到本意见之日起三十日内另行指定人员重新处理。',
    );
    yield 2;
    await c.act('housing-head', 'core.nameHandler', { person: c.person('housing-second') }, r.begun.demand);
    yield 3;
    const investigation = {
      investigators: '承办人罗静怡、检测机构工程师二人',
      count: 3,
      met: '信访人、施工单位现场负责人',
      findings: '会同检测机构做二十四小时淋水试验，女儿墙根部泛水处渗漏，检测报告待出具。',
    };
    await c.act('housing-second', 'core.investigate', investigation, r.begun.demand);
  },
};

async function* upholding(
  c: DemoCase,
  dice: Dice,
  matter: Matter,
  request: string,
): Upto<readonly [Reviewing, string]> {
  const r = yield* proposing(c, dice, matter, request);
  await r.examined({
    heard: '申请人重申请求和理由，未提交新的证据材料。',
    facts: '原处理意见认定的事实有记录、票据等材料佐证，事实清楚。',
    appropriateness: '结论与事实、依据相符，并无不当。',
  });
  yield 2;
  await r.propose('upheld', '事实清楚、依据正确、程序合法、结论适当，建议维持。');
  yield 1;
  await r.act('review-head', 'decideProposal', { approved: true, note: '同意维持。' });
  yield 2;
  const paper = await r.concluded(matter.facts, '维持原信访事项处理意见。');
  return [r, paper];
}

/** Upheld and served: the thirty days for asking for re-examination run. */
export const upheld: DemoStory = {
  daysBack: 58,
  async *tell(c, dice) {
    yield* upholding(c, dice, REFERRAL, '卫生院处置有延误，转运费用应由其承担，请求复查。');
  },
};

/** Re-examined by the city, whose paper was entered by hand: the matter is final. */
export const final: DemoStory = {
  daysBack: 105,
  async *tell(c, dice) {
    const [{ begun }, paper] = yield* upholding(c, dice, WALL, '开裂就在开挖之后，请求委托鉴定。');
    const { people: parties } = begun;
    yield 12;
    await c.act('clerk', 'core.receiveReview', { parties, request: '对复查意见不服，请求复核。' }, paper);
    yield 1;
    await c.act('clerk', 'core.passReview', {}, paper);
    yield 26;
    const decided = {
      parties,
      outcome: 'upheld',
      organ: '云泽市人民政府',
      number: `云政复核〔${c.day.slice(0, 4)}〕17号`,
    };
    const reason = '原处理意见和复查意见事实清楚、依据正确，予以维持；申请人可就赔偿争议依法提起民事诉讼。';
    const files = [await c.stage.paper('clerk', '信访事项复核意见书')];
    await c.act('clerk', 'core.recordReview', { ...decided, reason, files }, paper);
    const received = await c.last('clerk', 'core.paper_received');
    const proof = [await c.stage.paper('clerk', '送达回证')];
    await c.act('clerk', 'core.recordOwnService', { parties, mode: 'in_person', files: proof }, received);
  },
};
