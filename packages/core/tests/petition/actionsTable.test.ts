import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Action } from '@lianxin/core/common';
import { CORE_ENTRIES, clockTouches, petitionActions, petitionEntries, regs2022 } from '@lianxin/core/common';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../../..');
const FILE = join(ROOT, 'docs/actions.md');
const json = (path: string) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

const manifest = json('packages/core/package.json').lianxin.contributes;
const [zh, en] = [json('packages/core/locales/zh-CN.json'), json('packages/core/locales/en.json')] as Record<
  string,
  string
>[];
const rolesOf = (permission: string): string[] =>
  manifest.permissions.find((p: { id: string }) => p.id === permission)?.roles ?? [];

const actions = Object.values(petitionActions).filter(
  (a): a is Action<never, never> => (a as { kind?: string }).kind === 'action',
);

/** What a paper tells moves no limit. */
const clocks = (types: readonly string[]) =>
  [...new Set(types.flatMap((t) => clockTouches.get(t) ?? []))].filter((touch) => !touch.startsWith('tell '));

const line = (a: Action<never, never>) =>
  `| \`${a.id}\` | ${zh![`actions.${a.id}`]} / ${en![`actions.${a.id}`]} | ${rolesOf(a.permission).join(', ')} | ${a.unit ?? 'any'} | ${a.about} | ${a.founds ? '(new)' : (a.from?.join(', ') ?? 'any')} | ${a.appends.map((t) => t.replace('core.', '')).join(', ')} | ${clocks(a.appends).join(', ') || '–'} | ${a.documents.join(', ') || '–'} | ${a.notBy ? `not by who did \`${a.notBy}\`` : ''} |`;

const page = () => `# Actions on a case

Generated from the declarations in \`packages/core/common/petition/actions\`; \`REFRESH_DOCS=1 npm test -- actionsTable\` writes it anew.

An action runs when the post holds the permission (its roles are named), the acting unit plays the part (*office*: the petition office that keeps the case; *owner*: who answers for the thing now; *handler*: the organ it was handed to; *coordinator*: the owner and the petition office; *assisting*: a unit that assists the owner; *involved*: any unit with a part in the case), and the thing stands in one of the phases. Clocks are those of \`${regs2022.id}\`.

| Action | Name | Roles | Unit | About | From | Entries | Clocks | Documents | Four eyes |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${actions.map(line).join('\n')}
`;

test('docs/actions.md says what the declarations say', () => {
  if (process.env.REFRESH_DOCS) writeFileSync(FILE, page());
  expect(readFileSync(FILE, 'utf8'), 'REFRESH_DOCS=1 npm test -- actionsTable writes it anew').toBe(page());
});

test('every action has a name in both languages, a permission somebody holds and entries the core declares', () => {
  const known = new Set([...Object.values(petitionEntries), ...CORE_ENTRIES].map((t) => t.id));
  for (const a of actions) {
    expect([a.id, zh![`actions.${a.id}`], en![`actions.${a.id}`]].every(Boolean), `${a.id} has no name`).toBe(true);
    expect(rolesOf(a.permission), `${a.permission} is held by nobody`).not.toEqual([]);
    expect(a.appends.filter((t) => !known.has(t))).toEqual([]);
  }
});
