import { setTimeout as wait } from 'node:timers/promises';
import { type ClockEffect, ClockRule, type EntryData, type EntryType } from '@lianxin/core/common';
import {
  type ActionTools,
  caseAction,
  correctionProcedures,
  Db,
  definePlugin,
  EntryTypes,
  Follower,
  PrepareAgain,
  Sight,
} from '@lianxin/core/server';
import { sql } from '@lianxin/db';
import type { PluginInTest } from '@lianxin/testing';
import * as a from './tinyActions.js';
import * as t from './tinyTypes.js';

type Tools = ActionTools<t.Consultation>;

/** What a test turns while the plugin runs. */
export class Levers {
  /** The clock rule throws. */
  ruleFails = false;
  /** The follower throws once it reaches this position. */
  followerFailsAt = Number.POSITIVE_INFINITY;
  /** How often `prepare` was called. */
  prepared = 0;
  /** The units that may see any consultation. */
  units: readonly string[] = [];
}

const KEY = 'tiny.answer';

const rule = (levers: Levers): ClockRule => ({
  id: 'tiny.rule',
  on: t.TYPES.map((type) => type.id),
  effects({ type, data, unit, on }, { setting }): readonly ClockEffect[] {
    if (levers.ruleFails) throw new Error('the rule is broken');
    const n = () => setting<number>('tiny.answerDays', on);
    const of = data as { ground: string; days: number; question: string };
    if (type === t.asked.id)
      return [{ do: 'start', key: KEY, n: n(), unit: 'working', roll: true, owner: unit, rule: 'tiny@1' }];
    if (type === t.paused.id) return [{ do: 'hold', key: KEY, ground: of.ground, rule: 'tiny@1' }];
    if (type === t.resumed.id) return [{ do: 'release', key: KEY, ground: of.ground }];
    if (type === t.prolonged.id) return [{ do: 'extend', key: KEY, n: of.days, rule: 'tiny@1' }];
    if (type === t.answered.id) return [{ do: 'met', key: KEY }];
    if (type === t.begun.id) return [{ do: 'hold', key: KEY, about: of.question, ground: 'begun', rule: 'tiny@1' }];
    return [];
  },
});

/** Counts entries in a table of its own. */
class Counter implements Follower {
  readonly id = 'tiny.counter';
  readonly version = 1;

  constructor(
    private readonly db: Db,
    private readonly levers: Levers,
  ) {}

  async reset(): Promise<void> {
    await this.db.rows(sql`delete from tiny_counts`);
  }

  async apply(entries: Parameters<Follower['apply']>[0]): Promise<void> {
    for (const { position, type } of entries) {
      await this.db.rows(sql`insert into tiny_counts (position, type) values (${position}, ${type})`);
      if (position >= this.levers.followerFailsAt) throw new Error('the follower fell');
    }
  }
}

const step =
  <D extends EntryData>({ id: type }: EntryType<D>) =>
  (tools: Tools, data: D): Promise<void> =>
    tools.append({ type, about: tools.about, data });

const named = (persons: readonly string[]) => persons.map((person) => ({ person, purpose: 'tiny.named' }));

async function openWith(tools: Tools, input: { title: string; questions: readonly string[] }): Promise<void> {
  const title = await tools.put(t.Note, { text: input.title });
  await tools.append({ type: t.opened.id, data: { unit: tools.ctx.actor.unit, title } });
  for (const about of input.questions)
    await tools.append({ type: t.asked.id, about, data: { text: await tools.put(t.Note, { text: '问题' }) } });
}

const steps = {
  pause: caseAction(a.pause, { run: step(t.paused) }),
  resume: caseAction(a.resume, { run: step(t.resumed) }),
  prolong: caseAction(a.prolong, { run: step(t.prolonged) }),
  answer: caseAction(a.answer, { run: step(t.answered) }),
  issue: caseAction(a.issue, { run: step(t.issued) }),
  serve: caseAction(a.serve, { run: step(t.served) }),
};

const contents = {
  ask: caseAction(a.ask, {
    async run(tools, { question, text, files = [] }) {
      const data = { text: await tools.put(t.Note, { text }) };
      await tools.append({ type: t.asked.id, about: question, data });
      await tools.attach(files, question);
    },
  }),
  note: caseAction(a.note, {
    async run(tools, { text }) {
      const note = await tools.put(t.Note, { text, whisper: '悄悄话' });
      await tools.append({ type: t.noted.id, about: tools.about, data: { text: note } });
      return { note };
    },
  }),
  revise: caseAction(a.revise, {
    run: (tools, { record, text }) => tools.revise(t.Note, record, { text }, '写错了'),
  }),
  erase: caseAction(a.erase, {
    async run(tools, { record, file }) {
      if (record) await tools.erase(record, '本人要求删除');
      if (file) await tools.eraseFile(file, '本人要求删除');
    },
  }),
  seal: caseAction(a.seal, { run: (tools, input) => tools.seal(named(input.for)) }),
};

const oddities = (levers: Levers) => ({
  overreach: caseAction(a.overreach, { run: (tools, { type }) => tools.append({ type, data: {} }) }),
  dawdle: caseAction(a.dawdle, { run: () => wait(1_500) }),
  prepare: caseAction(a.prepare, {
    prepare: () => ++levers.prepared,
    run(_tools, { times }, prepared) {
      if (prepared < times) throw new PrepareAgain();
    },
  }),
  begin: caseAction(a.begin, {
    async run(tools, { proceeding, question }) {
      const effect = { do: 'open', plugin: 'tiny', demands: [question], unit: tools.ctx.actor.unit } as const;
      await tools.append({ type: t.begun.id, about: proceeding, data: { question }, proceeding: effect });
    },
  }),
  split: caseAction(a.split, {
    async run(tools, { dossier, fail, ...input }) {
      const apart = tools.found({ dossier, kind: t.KIND, recipients: named(input.for) });
      const title = await apart.put(t.Note, { text: '另案' });
      await apart.append({ type: t.opened.id, data: { unit: tools.ctx.actor.unit, title } });
      if (fail) throw new Error('it failed after all');
    },
  }),
});

/** The plugin as a package for `createTestHost`. */
export function tiny(levers = new Levers()): PluginInTest {
  const plugin = definePlugin({
    id: 'tiny',
    entries: t.TYPES,
    records: [t.Note],
    services(s) {
      s.value(ClockRule, rule(levers));
      s.value(Sight, {
        kind: t.KIND,
        permission: 'tiny.use',
        mayOpen: () => true,
        unitsOf: async () => levers.units,
      });
      s.add(Follower, CounterFor(levers), [Db]);
    },
    router: (get) => ({
      open: caseAction(a.open, {
        recipients: (_ctx, input) => input.for && named(input.for),
        run: (tools, input) => openWith(tools, input),
      }),
      ...steps,
      ...contents,
      ...oddities(levers),
      ...correctionProcedures(a.corrections, get(EntryTypes.token).find),
    }),
  });
  return { manifest: MANIFEST, plugin, tables: { sqlite: TABLE, pg: TABLE }, texts: TEXTS };
}

const CounterFor = (levers: Levers) =>
  class extends Counter {
    constructor(db: Db) {
      super(db, levers);
    }
  };

const TABLE = 'create table tiny_counts (position integer primary key, type text not null)';
const TEXTS = { use: '使用', correct: '更正', answerDays: '答复期限', 'entries.tiny.opened': '开始征询' };
const MANIFEST = {
  dependsOn: { core: '^1.0.0' },
  contributes: {
    permissions: [
      { id: 'tiny.use', label: '%use%', roles: ['caseworker', 'officeChief', 'handler'] },
      { id: 'tiny.correct', label: '%correct%', roles: ['caseworker', 'officeChief'] },
    ],
    settings: {
      type: 'object',
      properties: { answerDays: { title: '%answerDays%', type: 'integer', minimum: 1, default: 10 } },
    },
    entries: t.TYPES.map((type) => type.id),
    records: [t.Note.id],
    dossierKinds: [t.KIND],
    onDisable: ['windDown', 'endNow'],
  },
};
