import type { Contract } from '@lianxin/api/common';
import { DomainError, newId } from '@lianxin/base';
import { type Action, dossier as contracts, type EffectiveEntry, petitionFold } from '@lianxin/core/common';
import { Files, Log, Rooms, Rosters } from '@lianxin/core/server';
import { createTestHost, type TestCaller, type TestHost } from '@lianxin/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentsOf } from '../support/contentsOf.js';
import { formInputs, type Offered } from '../support/formInput.js';
import { outcomeOf } from '../support/outcomeOf.js';
import { pluginsInRepository } from '../support/plugins.js';
import { LANGUAGES, sentencesIn } from '../support/sentences.js';
import { tried } from '../support/tried.js';
import { PLUGIN_LIVES, type PluginLife } from './pluginLives.js';

const ROLES = [
  ...['clerk', 'chief', 'housing', 'housing-head', 'labour', 'township', 'mediator', 'lawyer'],
  ...['review', 'review-second', 'review-head', 'discipline', 'sysadmin'],
];

/** The codes with which somebody is refused to whom the action is not offered. */
const NOT_OFFERED = ['api.no_permission', 'core.no_permission', 'core.not_found'];

/** The codes of the gates: whoever is offered an action is not refused by one of them. */
const GATES = [...NOT_OFFERED, 'core.not_your_unit', 'core.not_in_this_state', 'core.second_person'];

let host: TestHost;
beforeAll(async () => {
  host = await createTestHost({ plugins: pluginsInRepository() });
});
afterAll(() => host.close());

const isAction = (contract: Contract): boolean => contract.kind === 'action';

/** Every action that some plugin brings to a case, whatever plugin it is. */
const actionsOnCases = (): Action<unknown, never>[] =>
  [...host.api.procedures.values()]
    .map(({ contract }) => contract)
    .filter((c): c is Action<unknown, never> => isAction(c) && !c.id.startsWith('core.'))
    .filter(({ founds, fold }) => !founds && fold.dossierKind === petitionFold.dossierKind);

/** What is offered at the forms of somebody in a case. */
async function offeredTo(caller: TestCaller, life: PluginLife, entries: readonly EffectiveEntry[]): Promise<Offered> {
  const { actor } = caller;
  const today = host.time.today;
  const state = petitionFold.of(entries);
  const rosters = host.host.get(Rosters);
  const members = new Map<string, readonly string[]>();
  for (const roster of ['mediation.mediators', 'hearing-review.pool', 'hearing-review.committee'])
    members.set(
      roster,
      (await rosters.membersOn(actor.county, roster, today)).map(({ person }) => person),
    );
  const rooms = (await host.host.get(Rooms).roomsOn(actor.county, today)).map(({ id }) => id);
  const posts = [actor, ...ROLES.map((name) => life.county.as(name).actor)];
  const people = [...posts.filter(({ unit }) => unit === actor.unit), ...posts].map(({ person }) => person);
  const paper = await host.host
    .get(Files)
    .keep(Buffer.from('书面材料'), { name: '材料.txt', county: actor.county, by: actor.person });
  const things: Readonly<Record<string, readonly unknown[]>> = {
    party: [...state.parties.keys()],
    demand: [...state.demands.keys()],
    unit: ['mediation', 'labour', 'review'].map((key) => life.county.unit(key)),
    countyPerson: [...new Set(people)],
    'mediation.mediator': [life.county.as('mediator').actor.person],
    room: rooms,
    files: [paper.id],
    'hearing-review.stage': ['file_checked'],
    ...life.rows,
  };
  return (widget, { roster }) => (roster ? members.get(String(roster)) : things[widget]) ?? [];
}

const done = new Set<string>();

test.each(Object.keys(PLUGIN_LIVES))(
  '%s: what is offered is what is done, and every refusal has its words',
  async (name) => {
    const life = await PLUGIN_LIVES[name]!(host);
    const { dossier } = life;
    const logged = async () => (await host.host.get(Log).open(life.county.as('housing').actor, dossier)).effective;
    const entries = await logged();
    const sentences = LANGUAGES.map(sentencesIn);
    const callers = ROLES.map((by) => [by, life.county.as(by)] as const);
    for (const [by, caller] of callers) {
      const offered = await offeredTo(caller, life, entries);
      const before = await contentsOf(host.db);
      const answer = await outcomeOf(caller.call(contracts.actions, { dossier }));
      const offers = new Map(
        ('answer' in answer ? answer.answer.actions : []).map((each) => [
          `${each.action} ${each.about}`,
          each.blockers,
        ]),
      );
      for (const action of actionsOnCases()) {
        const inputs = () => formInputs(action.form, offered, host.time.today);
        for (const about of action.fold.subjects(action.fold.of(entries), action.about)) {
          const blockers = offers.get(`${action.id} ${about}`);
          const act = (input: unknown) => () => caller.act(action, { dossier, about, input, requestId: newId() });
          const title = `${action.id} by ${by} with ${name}`;
          if (!blockers || blockers.length) {
            const code = await act(inputs().next().value)().then(() => 'done', codeOf);
            if (code === 'api.bad_input') continue;
            if (blockers) expect(code, title).toBe(blockers[0]!.code);
            else expect(NOT_OFFERED, `${title} answered ${code}`).toContain(code);
            for (const each of sentences) expect(each.has(`errors.${code}`), `${title} answered ${code}`).toBe(true);
            continue;
          }
          for (const input of inputs()) {
            const code = await tried(host.db, act(input));
            if (code === undefined) {
              done.add(action.id);
              break;
            }
            expect(GATES, title).not.toContain(code);
            for (const each of sentences) expect(each.has(`errors.${code}`), `${title} answered ${code}`).toBe(true);
          }
        }
      }
      expect(await contentsOf(host.db), `what ${by} was refused left something`).toEqual(before);
    }
    expect(await logged()).toEqual(entries);
    expect(host.unexpected).toEqual([]);
  },
);

test('every action of every plugin was done somewhere', () => {
  expect(
    actionsOnCases()
      .map(({ id }) => id)
      .filter((id) => !done.has(id)),
  ).toEqual([]);
});

function codeOf(e: unknown): string {
  if (DomainError.is(e)) return e.code;
  throw e;
}
