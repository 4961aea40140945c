import type { Contract } from '@lianxin/api/common';
import { newId } from '@lianxin/base';
import { type Action, dossier as dossierContracts } from '@lianxin/core/common';
import { demoCounty } from '@lianxin/core/server';
import { createTestHost, type TestCaller, type TestCounty, type TestHost } from '@lianxin/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { belongings } from '../support/belongings.js';
import { inputOf, takes } from '../support/inputOf.js';
import { mediated, Neighbour, SECRET } from '../support/Neighbour.js';
import { outcomeOf } from '../support/outcomeOf.js';
import { pluginsInRepository } from '../support/plugins.js';
import { rowsNaming } from '../support/rowsNaming.js';
import { type Fill, textFields, validInput } from '../support/validInput.js';
import { Lives } from './lives.js';

/** Who asks for a session, and what answers in a stream: told by tests of their own. */
const ELSEWHERE = ['core.login', 'core.changes'];
const ACCOUNTS = demoCounty.people.map(({ username }) => username);

describe.each(['sqlite', 'pg'] as const)('the boundary of a county, on %s', (database) => {
  let host: TestHost;
  let ours: TestCounty;
  let lives: Lives;
  let theirs: Neighbour;
  let before: string[];

  beforeAll(async () => {
    host = await createTestHost({ database, plugins: pluginsInRepository() });
    theirs = await Neighbour.settle(host);
    ours = await host.county();
    lives = new Lives(host, ours);
    before = await rowsNaming(host.db, theirs.ids);
  });
  afterAll(() => host.close());

  const contracts = () =>
    [...host.api.procedures.values()].map((p) => p.contract).filter(({ id }) => !ELSEWHERE.includes(id));
  const mayAsk = ({ permission }: Contract, { actor }: TestCaller) =>
    permission === 'signedIn' || actor.permissions.has(permission);
  const ask = (contract: Contract, { ctx }: TestCaller, input: unknown) =>
    outcomeOf(host.api.call(contract.id, ctx, input));
  /** An id that nobody has, where a field could carry one of theirs. */
  const nowhere = (field: string) => (theirs.has(field) ? newId() : theirs.find(field));

  test.each(ACCOUNTS)('what is theirs answers our %s like what is nowhere, in every procedure', async (username) => {
    const caller = ours.as(username);
    const anythingOfTheirs = anythingOf(theirs);
    for (const contract of contracts()) {
      const allowed = mayAsk(contract, caller);
      for (const dossier of allowed && takes(contract, 'dossier') ? theirs.cases : theirs.cases.slice(0, 1)) {
        const thing = theirs.find((contract as Action).about) ?? dossier;
        const answered = await ask(
          contract,
          caller,
          inputOf(contract, { dossier, about: thing }, (field) => theirs.find(field)),
        );
        if (!allowed) expect(answered).toMatchObject({ kind: 'forbidden', code: 'api.no_permission' });
        else if ((contract as Action).founds) expect(answered, contract.id).toHaveProperty('code');
        else if ('answer' in answered) expect(JSON.stringify(answered), contract.id).not.toMatch(anythingOfTheirs);
        else
          expect(answered, contract.id).toEqual(
            await ask(contract, caller, inputOf(contract, { dossier: newId(), about: newId() }, nowhere)),
          );
      }
    }
  });

  test('a case of ours takes nothing of theirs, whatever action it is handed to', async () => {
    const tried = new Set<string>();
    const states = [
      lives.registered('appeal_request'),
      lives.transferred('assign'),
      lives.accepted(),
      lives.signed(),
      lives.answered(),
      mediated(host, lives),
    ];
    for (const life of states) {
      const { dossier } = await life;
      const things = await belongings(ours, [dossier]);
      for (const username of ['clerk', 'chief', 'housing', 'mediator']) {
        const caller = ours.as(username);
        things.set('files', await lives.paper(username));
        const offered = await outcomeOf(caller.call(dossierContracts.actions, { dossier }));
        const possible = 'answer' in offered ? offered.answer.actions.filter(({ blockers }) => !blockers.length) : [];
        for (const { action: id, about } of possible) {
          const action = host.api.procedures.get(id)!.contract as unknown as Action;
          for (const field of textFields(action.form).filter((name) => theirs.has(name))) {
            if (tried.has(`${id} ${field}`)) continue;
            tried.add(`${id} ${field}`);
            const hand = (thing: string | undefined) => {
              const input = validInput(action.form, onlyOneOfTheirs(field, thing, things));
              return ask(action as unknown as Contract, caller, { dossier, about, requestId: newId(), input });
            };
            const answered = await hand(theirs.find(field));
            expect(answered, `${id} took ${field}`).toHaveProperty('code');
            expect(answered, `${id} ${field}`).toEqual(await hand(newId()));
          }
        }
      }
    }
    expect(tried.size).toBeGreaterThan(25);
  });

  test('a question about a case of ours finds nothing of theirs in it', async () => {
    const { dossier } = await mediated(host, lives);
    const things = await belongings(ours, [dossier]);
    const tried: string[] = [];
    for (const contract of contracts().filter((one) => one.kind !== 'action' && takes(one, 'dossier'))) {
      const caller = ['housing', 'clerk', 'mediator'].map((one) => ours.as(one)).find((one) => mayAsk(contract, one))!;
      for (const field of textFields(contract.input).filter((name) => theirs.has(name) && name !== 'dossier')) {
        tried.push(`${contract.id} ${field}`);
        const about = (thing: string | undefined) => {
          const input = validInput(contract.input, onlyOneOfTheirs(field, thing, things));
          return ask(contract, caller, input);
        };
        const answered = await about(theirs.find(field));
        expect(answered, `${contract.id} found ${field}`).toHaveProperty('code');
        expect(answered).toEqual(await about(newId()));
      }
    }
    expect(tried.length).toBeGreaterThan(3);
  });

  test('a new case takes nothing of theirs', async () => {
    for (const contract of contracts()) {
      const action = contract as unknown as Action;
      if (!action.founds) continue;
      const caller = ours.as('clerk');
      for (const field of textFields(action.form).filter((name) => theirs.has(name) && !CHOSEN.includes(name))) {
        const input = validInput(action.form, onlyOneOfTheirs(field, theirs.find(field), new Map()));
        const answered = await ask(contract, caller, { dossier: newId(), requestId: newId(), input });
        expect(answered, `${action.id} took ${field}`).toHaveProperty('code');
      }
    }
  });

  test('and afterwards nothing of theirs has changed, nor does anything of ours name anything of theirs', async () => {
    const after = await rowsNaming(host.db, theirs.ids);
    expect(before.length).toBeGreaterThan(100);
    const appeared = after.filter((row) => !before.includes(row));
    const refusals = appeared.filter((row) => isRefusal(row, ours.id));
    expect(refusals.length).toBeGreaterThan(1000);
    expect(refusals.filter((row) => anythingOf(theirs).test(withoutNamedCase(row)))).toEqual([]);
    expect(appeared.filter((row) => !refusals.includes(row))).toEqual([]);
    expect(before.filter((row) => !after.includes(row))).toEqual([]);
  });
});

const anythingOf = ({ ids }: Neighbour) => new RegExp([SECRET, ...ids].join('|'));

interface AuditRow {
  readonly county: string;
  readonly code: string;
  readonly subject: string;
}
const AUDIT = 'core_audit ';
const auditRow = (row: string) => JSON.parse(row.slice(AUDIT.length)) as AuditRow;

/** What a county refuses its own people stands in its audit log, with the id that was asked for, whoever has it. */
const isRefusal = (row: string, county: string): boolean =>
  row.startsWith(AUDIT) && auditRow(row).code === 'core.refused' && auditRow(row).county === county;

/** The line without the one id that whoever was refused sent in: the rest of it was written by us. */
const withoutNamedCase = (row: string): string => row.replaceAll(auditRow(row).subject, '');

/** Ids that whoever founds a case chooses. */
const CHOSEN = ['filing', 'demand'];

/** An input that is all our own but for one field, with nothing in it that may be left out. */
const onlyOneOfTheirs =
  (field: string, thing: string | undefined, ours: ReadonlyMap<string, string>): Fill =>
  (name, mayBeLeftOut) =>
    name === field ? thing : mayBeLeftOut ? null : ours.get(name);
