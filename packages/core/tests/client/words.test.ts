import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as core from '@lianxin/core/common';
import { corePapers } from '@lianxin/core/server';
import { jsonOf, labelKeys } from '@lianxin/ui';
import { expect, test } from 'vitest';
import en from '../../locales/en.json' with { type: 'json' };
import zh from '../../locales/zh-CN.json' with { type: 'json' };

const client = join(import.meta.dirname, '../../client');
const sources = globSync('**/*.{ts,tsx}', { cwd: client }).map((file) => readFileSync(join(client, file), 'utf8'));
const missing = (keys: readonly string[]) => keys.filter((key) => !(key in zh) || !(key in en));

const DICTIONARIES: Readonly<Record<string, readonly string[]>> = {
  channel: core.CHANNELS,
  demandKind: core.DEMAND_KINDS,
  demandPhase: core.DEMAND_PHASES,
  demandEnd: core.DEMAND_ENDS,
  partyRole: core.PARTY_ROLES,
  branch: core.BRANCHES,
  outcome: core.OUTCOMES,
  transferWay: core.TRANSFER_WAYS,
  guideWay: core.GUIDE_WAYS,
  reportedTo: core.REPORTED_TO,
  serviceMode: core.SERVICE_MODES,
  suggestionResult: core.SUGGESTION_RESULTS,
  notAcceptedGround: core.NOT_ACCEPTED_GROUNDS,
  documentKind: corePapers.map(({ id }) => id),
  importMode: core.IMPORT_MODES,
};

test('every code that the page of a case can show has a name in both languages', () => {
  const keys = Object.entries(DICTIONARIES).flatMap(([name, codes]) => codes.map((code) => `codes.${name}.${code}`));
  expect(missing(keys)).toEqual([]);
});

test('so have every time limit, every entry of the log and every rule behind a limit', () => {
  const limits = Object.keys(core.regs2022.limits).map((key) => `clocks.${key}`);
  const entries = [...core.CORE_ENTRIES, ...Object.values(core.petitionEntries)].map(({ id }) => `entries.${id}`);
  expect(missing([...limits, ...entries, 'petition.rule.regs2022', 'petition.rule.regs2022.D'])).toEqual([]);
});

test('every field that a form asks for is called something', () => {
  const nameless = Object.values(core.petitionActions).flatMap((action) => {
    if (typeof action !== 'object' || !('form' in action) || action.founds) return [];
    const fields = Object.keys(jsonOf(action.form as never).properties ?? {}).filter((field) => field !== 'id');
    return fields.filter((field) => missing(labelKeys(action.id, field)).length === labelKeys(action.id, field).length);
  });
  expect(nameless).toEqual([]);
});

test('the pages say nothing that is not written, and nothing is written that they do not say', () => {
  const said = sources.flatMap((text) => [...text.matchAll(/['"`](petition\.[\w.]+)(?:['"`]|\.?\$\{)/g)]);
  const whole = said.filter(([match]) => !match.endsWith('${')).map(([, key]) => key!);
  const begun = said.filter(([match]) => match.endsWith('${')).map(([, key]) => key!);
  expect(missing(whole)).toEqual([]);
  const isSaid = (key: string) => whole.includes(key) || begun.some((start) => key.startsWith(start));
  expect(Object.keys(zh).filter((key) => key.startsWith('petition.') && !isSaid(key))).toEqual([]);
});
