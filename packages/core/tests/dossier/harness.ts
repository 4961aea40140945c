import { newId } from '@lianxin/base';
import type { ActionAnswer } from '@lianxin/core/common';
import { Check, type CountyPlan, type Dossier, Log } from '@lianxin/core/server';
import type { Dialect } from '@lianxin/db';
import { all } from '@lianxin/kernel/server';
import { createTestHost, type TestCaller, type TestHost } from '@lianxin/testing';
import * as a from './tinyActions.js';
import { Levers, tiny } from './tinyPlugin.js';

export const DATABASES: readonly { name: string; database: Dialect }[] = [
  { name: 'SQLite', database: 'sqlite' },
  { name: 'PostgreSQL', database: 'pg' },
];

/** A petition office with two people, and a bureau with one. */
const smallCounty: CountyPlan = {
  name: '小县',
  demo: true,
  units: ['petition', 'housing'].map((key) => ({ key, name: key, level: 'county', system: 'general', kind: 'bureau' })),
  people: [
    { name: '甲', username: 'clerk', unit: 'petition', title: '科员', roles: ['caseworker'] },
    { name: '乙', username: 'chief', unit: 'petition', title: '局长', roles: ['officeChief'] },
    { name: '丙', username: 'housing', unit: 'housing', title: '科员', roles: ['handler'] },
  ],
};

/** A host with the tiny plugin and a county. */
export async function tinyHost(database: Dialect) {
  const levers = new Levers();
  const host = await createTestHost({ database, plugins: [tiny(levers)] });
  const newCounty = () => host.county(smallCounty);
  return { host, levers, newCounty, county: await newCounty() };
}

export interface Opened {
  readonly dossier: string;
  /** One question. */
  readonly question: string;
  readonly answer: ActionAnswer;
}

/** A consultation with one question. */
export async function open(by: TestCaller, input: { title?: string; for?: readonly string[] } = {}): Promise<Opened> {
  const [dossier, question] = [newId(), newId()];
  const whole = { title: '征询', questions: [question], ...(input.for && { for: [...input.for] }) };
  const answer = await by.act(a.open, { dossier, input: { ...whole, title: input.title ?? whole.title } });
  return { dossier, question, answer };
}

export const read = (host: TestHost, by: TestCaller, dossier: string): Promise<Dossier> =>
  host.host.get(Log).open(by.actor, dossier);

/** The code an attempt was refused with. */
export const refusal = (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => 'not refused',
    (error: { code?: string }) => error.code ?? String(error),
  );

/** What `lianxin verify` finds. */
export async function problems(host: TestHost, check = 'log') {
  const found = host.host
    .get(all(Check))
    .everywhere()
    .find(({ value }) => value.id === check)!;
  return (await found.value.run()).problems;
}
