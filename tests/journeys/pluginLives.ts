import { newId } from '@lianxin/base';
import { type Action, petitionActions as petition } from '@lianxin/core/common';
import type { TestCounty, TestHost } from '@lianxin/testing';
import { HearingLife, unsigned } from '../../plugins/hearing-review/tests/hearingLife.js';
import { Reviewing } from '../../plugins/hearing-review/tests/Reviewing.js';
import { Life as Mediating, mediationActions as m, mediationFold } from '../../plugins/mediation/tests/life.js';

/** A case somewhere on its way through a plugin, in a county of its own. */
export interface PluginLife {
  readonly county: TestCounty;
  readonly dossier: string;
  /** What the tables of its own offer that a form has: votes, signatures. */
  readonly rows?: Readonly<Record<string, readonly unknown[]>>;
}

/** Gets a case of a new county to where a test wants it, and leaves the clock there. */
type Way = (host: TestHost) => Promise<PluginLife>;

const mediation =
  (go: (life: Mediating, county: TestCounty) => Promise<void>): Way =>
  async (host) => {
    host.time.set('2026-03-02');
    const county = await host.county();
    const life = new Mediating(host, county);
    await life.accepted();
    await go(life, county);
    return { county, dossier: life.ids.dossier };
  };

const ANSWERED = { note: '已经收到' };

/** The thing of a kind that stands in the mediation of a life. */
async function agreementStep(life: Mediating, by: string, action: Action<never, never>, input: unknown): Promise<void> {
  await life.county.as(by).act(action, { ...life.agreed(input), input: input as never });
}

async function draftedAgreement(life: Mediating, county: TestCounty): Promise<void> {
  await life.running();
  life.on('2026-03-16');
  const { demand, wang, company, agreement } = life.ids;
  const input = {
    ...{ agreement, demands: [demand], parties: [wang, company] },
    ...{
      facts: '多收物业费',
      disputed: '退还金额',
      responsibility: '公司多收',
      terms: '退还八百元',
      manner: '银行转账',
    },
    instalments: [{ what: '退还八百元', by: company, due: '2026-04-30', amount: 80_000 }],
  };
  await county.as('mediator').act(m.draftAgreement, life.about(input));
}

const confirmation = (life: Mediating) => ({
  ...{ applicants: [life.ids.wang, life.ids.company], court: '青禾县人民法院' },
  ...{ place: 'committee', matter: 'payment' },
});

const MEDIATION: Record<string, Way> = {
  'before a mediation': mediation(async () => undefined),
  'a mediation proposed': mediation((life) => life.proposed()),
  'a mediation in which somebody says nothing': mediation(async (life, county) => {
    const { dossier, wang } = life.ids;
    const other = newId();
    const input = { id: other, role: 'co_petitioner' as const, name: '李志强' };
    await county.as('housing').act(petition.addParty, { dossier, input });
    await life.proposed({ parties: [wang, other] });
    await county.as('housing').act(m.consent, life.about({ parties: [wang], how: 'written' as const }));
    await county.as('mediator').act(m.consent, life.about({ parties: [life.ids.company], how: 'written' as const }));
  }),
  'a mediation by an organ proposed': mediation((life, county) =>
    life.proposed({ way: 'administrative', host: county.unit('housing') }),
  ),
  'a mediation running': mediation((life) => life.running()),
  'a session planned': mediation(async (life, county) => {
    await life.running();
    const input = { day: '2026-03-12', from: 540, to: 600 };
    await county.as('mediator').act(m.planSession, life.about(input));
  }),
  'an agreement to be signed': mediation(draftedAgreement),
  'an agreement in force': mediation((life) => life.inForce()),
  'an agreement of which a debtor was reminded': mediation(async (life, county) => {
    await life.inForce();
    life.on('2026-05-06');
    for (const about of (await life.opened()).fold(mediationFold).instalments.keys())
      await county
        .as('mediator')
        .act(m.remindInstalment, { dossier: life.ids.dossier, about, input: { note: '请履行' } });
  }),
  'an agreement at court': mediation(async (life) => {
    await life.inForce();
    await agreementStep(life, 'mediator', m.applyConfirmation as never, confirmation(life));
  }),
  'an agreement that the court has confirmed': mediation(async (life) => {
    await life.inForce();
    await agreementStep(life, 'mediator', m.applyConfirmation as never, confirmation(life));
    await agreementStep(life, 'mediator', m.recordCourtStep as never, { step: 'confirmed', ...ANSWERED });
  }),
  'an agreement at the notary': mediation(async (life) => {
    await life.inForce();
    const applicants = [life.ids.wang, life.ids.company];
    const input = { applicants, notary: '青禾县公证处', voluntary: true };
    await agreementStep(life, 'mediator', m.applyNotarisation as never, input);
  }),
  'an agreement broken': mediation(async (life, county) => {
    await life.inForce();
    life.on('2026-05-06');
    for (const about of (await life.opened()).fold(mediationFold).instalments.keys())
      await county
        .as('mediator')
        .act(m.remindInstalment, { dossier: life.ids.dossier, about, input: { note: '请履行' } });
    await agreementStep(life, 'mediator', m.recordBreach as never, { told: ['lawsuit', 'enforcement'], note: '未付' });
  }),
  'an agreement performed': mediation(async (life) => {
    await life.inForce();
    await life.paidWhole('mediator');
  }),
  'a mediation ended': mediation(async (life, county) => {
    await life.running();
    const input = { ground: 'no_agreement' as const, told: ['lawsuit' as const] };
    await county.as('mediator').act(m.end, life.about(input));
  }),
};

const review =
  (go: (life: Reviewing) => Promise<unknown>): Way =>
  async (host) => {
    const county = await host.county();
    const life = new Reviewing(host, county);
    await life.answered();
    await go(life);
    const members = (await life.view()).review?.meeting?.members ?? [];
    return { county, dossier: life.dossier, rows: { votes: members.map((member) => ({ member, vote: 'for' })) } };
  };

const opened = async (life: Reviewing) => {
  await life.asked('2026-03-23');
  await life.opened();
};
const proposed = async (life: Reviewing, outcome: 'upheld' | 'revoked' = 'revoked') => {
  await life.ready();
  await life.do('proposeOutcome', 'review', { outcome, reasons: '事实不清' });
};
const resolved = async (life: Reviewing) => {
  await proposed(life);
  await life.voted(['for', 'for', 'for', 'for', 'against']);
};
const drafted = async (life: Reviewing) => {
  await resolved(life);
  const text = { facts: '渗漏属实', opinion: '原意见事实不清', basis: '《信访工作条例》第三十五条' };
  await life.do('draftReviewOpinion', 'review', text);
};

const REVIEW: Record<string, Way> = {
  'a review asked for': review((life) => life.asked('2026-03-23')),
  'a late review asked for': review(async (life) => {
    await life.asked('2026-04-27');
    await life.opened();
  }),
  'a review opened': review(opened),
  'a review accepted': review(async (life) => {
    await opened(life);
    await life.do('acceptReview', 'review', {});
  }),
  'a review refused': review(async (life) => {
    await opened(life);
    await life.do('refuseReview', 'review', { ground: 'statutory_path', reasons: '已经起诉' });
  }),
  'a review examined': review((life) => life.ready()),
  'a review where the county has rules of its own': review(async (life) => {
    await life.setting('review.extensionDays', 15);
    await life.setting('hearing-review.reviewSuspendOn', ['inspection']);
    await life.setting('hearing-review.stages', [{ code: 'file_checked', label: '阅卷' }]);
    await life.ready();
  }),
  'a review that stands still': review(async (life) => {
    await life.setting('hearing-review.reviewSuspendOn', ['inspection']);
    await life.ready();
    await life.do('suspendReview', 'review', { event: 'inspection', note: '委托检测' });
  }),
  'a draft delegated': review(async (life) => {
    await life.ready();
    const input = {
      delegation: newId(),
      to: life.county.unit('labour'),
      task: '核查',
    };
    await life.do('delegateDrafting', 'review', input);
  }),
  'an outcome proposed to the committee': review((life) => proposed(life)),
  'an outcome proposed to the leader': review((life) => proposed(life, 'upheld')),
  'a committee called': review(async (life) => {
    await proposed(life);
    const members = life.members();
    await life.do('callCommittee', 'review', { day: life.host.time.today, place: '第二会议室', members });
  }),
  'a committee that has voted': review(resolved),
  'a review opinion drafted': review(drafted),
  'a review opinion served': review(async (life) => {
    await resolved(life);
    await life.concluded();
  }),
};

const hearing =
  (go: (life: HearingLife) => Promise<unknown>): Way =>
  async (host) => {
    const life = await HearingLife.accepted(host);
    await go(life);
    return { county: life.county, dossier: life.dossier, rows: await rowsOf(life) };
  };

/** One line for each of the panel, and for each who was there. */
async function rowsOf(life: HearingLife): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const one = await life.state();
  const votes = (one?.panel?.members ?? []).map((member) => ({ member, vote: 'for' }));
  return { votes, signatures: one ? unsigned(one) : [] };
}

const decided = async (life: HearingLife) => {
  await life.on('2026-03-03').apply();
  await life.on('2026-03-04').decide();
};

const HEARING: Record<string, Way> = {
  'before a hearing': hearing(async () => undefined),
  'a hearing inquired': hearing((life) => life.inquire()),
  'a hearing inquired and not answered': hearing(async (life) => {
    await life.inquire();
    await life.serve();
    life.on('2026-04-10');
  }),
  'a hearing to be decided': hearing((life) => life.on('2026-03-03').apply()),
  'a hearing to be prepared': hearing(decided),
  'a panel named': hearing(async (life) => {
    await decided(life);
    await life.namePanel();
  }),
  'a hearing noticed': hearing(async (life) => {
    await life.noticed();
    life.on('2026-03-27');
  }),
  'a hearing in session': hearing((life) => life.inSession()),
  'a hearing before its deliberation': hearing(async (life) => {
    await life.inSession();
    await life.stepsUntil('deliberation');
  }),
  'a hearing concluded': hearing((life) => life.concluded()),
  'a hearing before its minutes': hearing(async (life) => {
    await life.concluded();
    await life.stepsUntil('minutes');
  }),
  'a hearing with minutes signed': hearing(async (life) => {
    await life.concluded();
    await life.stepsUntil('minutes');
    await life.signAll();
  }),
  'a hearing closed': hearing(async (life) => {
    await life.concluded();
    await life.stepsUntil('minutes');
    await life.signAll();
    await life.closeSession();
  }),
  'a hearing reported': hearing((life) => life.reported()),
  'a result to be published': hearing(async (life) => {
    await life.reported();
    await life.publish();
  }),
};

/** Everywhere a case can stand in the procedures of the plugins that come with the product. */
export const PLUGIN_LIVES: Readonly<Record<string, Way>> = { ...MEDIATION, ...REVIEW, ...HEARING };
