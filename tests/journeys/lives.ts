import { newId } from '@lianxin/base';
import { type AnsweredCount, petitionActions as a, caseQuery, foldCase } from '@lianxin/core/common';
import { Files } from '@lianxin/core/server';
import type { TestCounty, TestHost } from '@lianxin/testing';

/** A case on its way, with the things in it that a next step may be about. */
export interface Life {
  readonly dossier: string;
  readonly demand: string;
  readonly party: string;
  /** The last transfer, document and person, found in the log. */
  last(type: string): Promise<string>;
}

/** Drives cases to where a test wants them, with the people of the demo county. */
export class Lives {
  constructor(
    private readonly host: TestHost,
    readonly county: TestCounty,
  ) {}

  async paper(username: string, text = '书面材料'): Promise<string> {
    const { actor } = this.county.as(username);
    const file = await this.host.host
      .get(Files)
      .keep(Buffer.from(text), { name: '材料.txt', county: actor.county, by: actor.person });
    return file.id;
  }

  async registered(kind?: 'appeal_request' | 'suggestion' | 'report', by = 'clerk'): Promise<Life> {
    const [dossier, demand, party] = [newId(), newId(), newId()];
    const parties = [{ id: party, role: 'petitioner' as const, name: '钱秀兰' }];
    await this.county.as(by).act(a.register, {
      dossier,
      input: {
        filing: newId(),
        channel: 'visit',
        subject: '反映屋面漏水',
        parties,
        demands: [{ id: demand, text: '尽快维修', ...(kind && { kind }) }],
      },
    });
    return { dossier, demand, party, last: (type) => this.last(dossier, type, kind === 'report' ? 'clerk' : 'chief') };
  }

  async transferred(
    way: 'forward' | 'assign' = 'forward',
    kind: 'appeal_request' | 'suggestion' = 'appeal_request',
  ): Promise<Life> {
    const life = await this.registered(kind);
    const input = { way, unit: this.county.unit('housing'), ...(way === 'assign' && { feedbackBy: '2026-04-30' }) };
    await this.county.as('chief').act(a.transfer, { ...about(life.dossier, life.demand), input });
    return life;
  }

  async accepted(way: 'forward' | 'assign' = 'forward'): Promise<Life> {
    const life = await this.transferred(way);
    await this.county.as('housing').act(a.accept, { ...about(life.dossier, life.demand), input: {} });
    return life;
  }

  /** Transferred to housing, which disputes with labour who is competent. */
  async disputed(way: 'forward' | 'assign' = 'forward'): Promise<Life> {
    const life = await this.transferred(way);
    const input = { units: [this.county.unit('labour')], reason: '双方均认为应由对方办理' };
    await this.county.as('housing').act(a.dispute, { ...about(life.dossier, life.demand), input });
    return life;
  }

  /** Housing leads, labour assists until 20 March; housing has accepted and drafted. */
  async led(): Promise<Life> {
    const life = await this.registered('appeal_request');
    const [unit, labour] = [this.county.unit('housing'), this.county.unit('labour')];
    const input = { way: 'forward' as const, unit, assisting: [labour], opinionsBy: '2026-03-20' };
    const demand = about(life.dossier, life.demand);
    await this.county.as('chief').act(a.transfer, { ...demand, input });
    await this.county.as('housing').act(a.accept, { ...demand, input: {} });
    await this.county.as('housing').act(a.draftOpinion, { ...demand, input: opinionOn(life.demand) });
    return life;
  }

  /** Transferred, and supervised by the office. */
  async supervised(): Promise<Life> {
    const life = await this.transferred();
    const input = { grounds: ['overdue' as const], demanded: '请尽快答复信访人', answerBy: '2026-04-01' };
    await this.county.as('chief').act(a.supervise, { ...about(life.dossier, life.demand), input });
    return life;
  }

  /** Assigned by the city, and assigned on to the unit. */
  async fromAbove(): Promise<Life> {
    const life = await this.transferred('assign');
    const input = { assigner: '云泽市信访局', number: '云信交〔2026〕8号', wantsReport: true, reportBy: '2026-05-20' };
    await this.county.as('clerk').act(a.assignedFromAbove, { dossier: life.dossier, input });
    return life;
  }

  async drafted(): Promise<Life> {
    const life = await this.accepted();
    await this.county
      .as('housing')
      .act(a.draftOpinion, { ...about(life.dossier, life.demand), input: opinionOn(life.demand) });
    return life;
  }

  async signed(): Promise<Life> {
    const life = await this.drafted();
    await this.county
      .as('housing-head')
      .act(a.signOpinion, { ...about(life.dossier, await life.last('core.opinion_drafted')), input: {} });
    return life;
  }

  async answered(): Promise<Life> {
    const life = await this.signed();
    const input = { party: life.party, mode: 'in_person' as const };
    await this.county
      .as('housing')
      .act(a.serve, { ...about(life.dossier, await life.last('core.opinion_drafted')), input });
    return life;
  }

  /** Answered, and a review asked for at the petition office, which has not passed it on yet. */
  async reviewAsked(): Promise<Life> {
    const life = await this.answered();
    const input = { parties: [life.party], request: '请求撤销处理意见' };
    await this.county
      .as('clerk')
      .act(a.receiveReview, { ...about(life.dossier, await life.last('core.opinion_drafted')), input });
    return life;
  }

  async closed(): Promise<Life> {
    const life = await this.answered();
    await this.county.as('housing-head').act(a.explainExecution, {
      ...about(life.dossier, await life.last('core.execution_opened')),
      input: { reason: '意见送达前已经维修完毕' },
    });
    await this.county.as('clerk').act(a.close, { ...about(life.dossier, life.dossier), input: {} });
    return life;
  }

  /** Hands every paper of this person's unit that waits to those it is for. */
  async handOver(dossier: string, by: string): Promise<void> {
    const server = this.county.as(by);
    const { documents } = foldCase((await server.call(caseQuery, { dossier })).entries);
    for (const { id, parties, served, phase, unit } of documents.values())
      if (phase === 'issued' && unit === server.actor.unit)
        for (const party of parties.filter((each) => !served[each]))
          await server.act(a.serve, { ...about(dossier, id), input: { party, mode: 'in_person' } });
  }

  private async last(dossier: string, type: string, reader: string): Promise<string> {
    const { entries } = await this.county.as(reader).call(caseQuery, { dossier });
    const found = entries.findLast((e) => e.type === type);
    if (!found) throw new Error(`no ${type} in the log`);
    return found.about;
  }
}

export const about = (dossier: string, thing: string) => ({ dossier, about: thing });

/** The code of the refusal; `done` where nothing was refused. */
export const refused = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'done',
    (error: { code?: string }) => error.code ?? String(error),
  );

/** A typed way with one limit; without days, nobody knows from when it runs. */
export const wayTo = (procedure: string, days: readonly string[] = [], limit: Partial<AnsweredCount> = {}) => ({
  id: newId(),
  organ: '青禾县人民政府',
  procedure,
  basis: '《中华人民共和国行政复议法》第二十条',
  counts: [{ event: 'act_known', name: '知道该行为之日', n: 60, unit: 'calendar' as const, ...limit, days: [...days] }],
  readBack: days.length > 0,
});

export const opinionOn = (demand: string) => ({
  outcomes: [{ demand, outcome: 'supported' as const }],
  request: '请求尽快维修屋面',
  facts: '经现场勘查,渗漏属实',
  opinion: '由开发企业在三十日内完成维修',
  basis: '《建设工程质量管理条例》第四十条',
  reviewOrgan: '青禾县人民政府',
});
