import { addDays, newId } from '@lianxin/base';
import { type Action, type CaseState, caseQuery, explainClock, foldCase, petitionActions } from '@lianxin/core/common';
import { Files } from '@lianxin/core/server';
import type { TestCounty, TestHost } from '@lianxin/testing';

/** A day, who acts, the id of an action, what it is about, what is filled in. */
export type Told = readonly [day: string, by: string, action: string, about: string, input?: object];

/** One matter as browsers see it: actions and queries by their ids, whatever plugin they are of. */
export class Matter {
  readonly dossier = newId();
  readonly demand = newId();
  number = '';
  code = '';

  constructor(
    readonly host: TestHost,
    readonly county: TestCounty,
    private readonly reader = 'chief',
  ) {}

  /** Brought to the petition office by these people. */
  async registered(day: string, parties: readonly { readonly id: string; readonly name: string }[]): Promise<void> {
    const [first, ...others] = parties;
    const input = {
      ...{ filing: newId(), channel: 'visit' as const, subject: '反映锦绣花园三号楼屋面漏水' },
      parties: [
        { ...first!, role: 'petitioner' as const },
        ...others.map((one) => ({ ...one, role: 'co_petitioner' as const })),
      ],
      demands: [{ id: this.demand, text: '维修屋面并补偿损失', kind: 'appeal_request' as const }],
    };
    this.host.time.set(day);
    const { shown = {} } = await this.county
      .as('clerk')
      .act(petitionActions.register, { dossier: this.dossier, input });
    [this.number, this.code] = [shown.number!, shown.queryCode!];
  }

  /** On a day (never before the one before), somebody does something. */
  do(...[day, by, action, about, input = {}]: Told): Promise<unknown> {
    this.host.time.set(day);
    const declared = { id: action } as Action<object, CaseState>;
    return this.county.as(by).act(declared, { dossier: this.dossier, about, input });
  }

  /** A paper as it came in. */
  async scan(by: string, text = '书面材料'): Promise<string[]> {
    const { actor } = this.county.as(by);
    const said = { name: '扫描件.txt', county: actor.county, by: actor.person };
    return [(await this.host.host.get(Files).keep(Buffer.from(text), said)).id];
  }

  /** Hands the last paper of a kind over. */
  async serve(day: string, by: string, kind: string, party: string): Promise<string> {
    const id = await this.paper(kind);
    await this.do(day, by, 'core.serve', id, { party, mode: 'in_person' });
    return id;
  }

  view(by = this.reader) {
    return this.county.as(by).call(caseQuery, { dossier: this.dossier });
  }

  async state(): Promise<CaseState> {
    return foldCase((await this.view()).entries as never);
  }

  async paper(kind: string): Promise<string> {
    const found = [...(await this.state()).documents.values()].findLast((d) => (d.kind as string) === kind);
    if (!found) throw new Error(`no ${kind} in the case`);
    return found.id;
  }

  /** What the last entry of a type is about. */
  async last(type: string): Promise<string> {
    return (await this.view()).entries.findLast((e) => e.type === type)!.about;
  }

  /** State, last day and owner of a clock, as the page shows it. */
  async clock(key: string, about: string, party = '') {
    const found = (await this.view()).clocks.find((c) => c.id === `${key}|${about}|${party}`);
    return found && { state: found.state, due: found.due, owner: found.owner };
  }

  /** The days that a clock stood still for a ground, as its explanation lists them. */
  async heldDays(key: string, about: string, party: string, ground: string): Promise<readonly string[]> {
    const { days } = await this.explain(`${key}|${about}|${party}`);
    return days.filter((d) => d.mark === 'held' && d.grounds?.includes(ground)).map((d) => d.day);
  }

  explain(clock: string) {
    return this.county.as(this.reader).call(explainClock, { dossier: this.dossier, clock });
  }

  /** What is wrong with the arithmetic of the case's clocks: a day that is missing, counted twice, or not accounted for. */
  async oddClocks(): Promise<readonly string[]> {
    const odd: string[] = [];
    for (const clock of (await this.view()).clocks) {
      const { days, limit, due, rule, entries } = await this.explain(clock.id);
      const isWhole = days.every(({ day }, i) => day === addDays(limit.from, i));
      const counted = days.filter(({ mark }) => mark === 'counted').length;
      const fits = due === undefined || (counted === limit.n + (limit.extension ?? 0) && days.at(-1)?.day === due);
      if (!isWhole || !fits || clock.due !== due || !rule || !entries.length) odd.push(clock.id);
    }
    return odd;
  }

  /** The day and type of every entry that begins with one of these words, in the order of the log. */
  async lines(...starts: readonly string[]): Promise<readonly string[]> {
    const { entries } = await this.view();
    return entries.filter(({ type }) => starts.some((s) => type.startsWith(s))).map(({ on, type }) => `${on} ${type}`);
  }
}
