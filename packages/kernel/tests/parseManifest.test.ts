import { parseManifest } from '@lianxin/kernel/common';
import { expect, test } from 'vitest';
import { manifestJson } from './packages.js';

const problemsOf = (json: unknown) => parseManifest(json).problems.map(({ code, params }) => `${code} ${params.path}`);
const contributing = (contributes: Record<string, unknown>, dependsOn = {}) =>
  problemsOf(manifestJson('mediation', { contributes, dependsOn }));

test('a manifest that is in order is read, with its defaults', () => {
  const contributes = {
    permissions: [{ id: 'mediation.open', label: '%perm.open%', roles: ['caseworker'] }],
    settings: { type: 'object', properties: { days: { type: 'integer', title: '%days%', maximum: 30 } } },
    navigation: [{ id: 'mediation.desk', page: 'MediationDesk', permission: 'mediation.open', label: '%desk%' }],
    slots: [
      { slot: 'case.panels', component: 'Panel', when: { kind: ['appeal_request'] }, permission: 'core.case.read' },
    ],
    entries: ['mediation.opened', 'mediation.signed'],
    records: ['mediation.agreement'],
    labels: ['mediation.outcome.settled'],
    onDisable: ['windDown', 'endNow'],
  };
  const { manifest, problems } = parseManifest(
    manifestJson('mediation', { contributes, dependsOn: { core: '^1.0.0' } }),
  );
  expect(problems).toEqual([]);
  expect(manifest?.lianxin.contributes).toMatchObject({ ...contributes, dossierKinds: [] });
});

test('a package.json that is no plugin is said to be none', () => {
  for (const json of [{ name: 'left-pad', version: '1.0.0' }, null, 'text', []]) {
    expect(parseManifest(json).problems).toEqual([{ code: 'kernel.not_a_plugin', params: {} }]);
  }
});

test('every mistake of shape is named with its place', () => {
  const json = manifestJson('mediation', {
    contributes: {
      permissions: [{ id: 'mediation.open', label: 'Open', roles: 'everybody' }],
      navigation: [{ id: 'desk', page: '', permission: 'mediation.open', label: '%desk%' }],
      settings: { type: 'object', properties: { days: { type: 'integer' } } },
      slots: [{ slot: 'case.panels', component: 'Panel', when: { kind: 'appeal_request' } }],
      onDisable: ['explode'],
      widgets: [],
    },
  });
  expect(problemsOf({ ...json, version: undefined, lianxin: { ...json.lianxin, server: '../../etc/passwd' } })).toEqual(
    [
      'kernel.manifest_missing version',
      'kernel.manifest_inner_path lianxin.server',
      'kernel.manifest_label lianxin.contributes.permissions[0].label',
      'kernel.manifest_type lianxin.contributes.permissions[0].roles',
      'kernel.manifest_missing lianxin.contributes.settings.properties.days.title',
      'kernel.manifest_dotted_id lianxin.contributes.navigation[0].id',
      'kernel.manifest_empty lianxin.contributes.navigation[0].page',
      'kernel.manifest_type lianxin.contributes.slots[0].when.kind',
      'kernel.manifest_value lianxin.contributes.onDisable[0]',
      'kernel.manifest_unknown lianxin.contributes.widgets',
    ],
  );
});

test('an id is kebab-case and none of the platform’s own names', () => {
  for (const id of ['Mediation', 'med iation', '-med', 'med_x', '']) {
    expect(problemsOf(manifestJson(id))).toEqual(['kernel.manifest_plugin_id lianxin.id']);
  }
  expect(problemsOf(manifestJson('kernel'))).toEqual(['kernel.manifest_reserved lianxin.id']);
  expect(problemsOf(manifestJson('mediation', { dependsOn: { 'Not An Id': '*' } }))).toEqual([
    'kernel.manifest_plugin_id lianxin.dependsOn.Not An Id',
  ]);
});

test('everything a plugin registers carries its prefix, once', () => {
  expect(
    contributing({
      permissions: [{ id: 'core.everything', label: '%p%', roles: [] }],
      entries: ['mediation.opened', 'mediation.opened', 'mediationx.opened'],
      records: ['hearing.minutes'],
      dossierKinds: ['core.case'],
      labels: ['core.channel.visit'],
    }),
  ).toEqual([
    'kernel.manifest_prefix lianxin.contributes.permissions[0]',
    'kernel.manifest_twice lianxin.contributes.entries[1]',
    'kernel.manifest_prefix lianxin.contributes.entries[2]',
    'kernel.manifest_prefix lianxin.contributes.records[0]',
    'kernel.manifest_prefix lianxin.contributes.dossierKinds[0]',
    'kernel.manifest_prefix lianxin.contributes.labels[0]',
  ]);
});

test('a page or panel asks for a permission of its own plugin or of one it depends on', () => {
  const slot = (permission: string) => ({ slots: [{ slot: 'case.panels', component: 'Panel', permission }] });
  expect(contributing(slot('core.case.read'))).toEqual([
    'kernel.manifest_permission lianxin.contributes.slots[0].permission',
  ]);
  expect(contributing(slot('core.case.read'), { core: '^1.0.0' })).toEqual([]);
  expect(contributing(slot('mediation.unheard'))).toEqual([
    'kernel.manifest_permission lianxin.contributes.slots[0].permission',
  ]);
});

test('a label that makes a petitioner somebody to be watched is refused wherever it stands', () => {
  expect(contributing({ labels: ['mediation.keyPerson'] })).toEqual([
    'kernel.banned_label lianxin.contributes.labels[0]',
  ]);
  expect(contributing({ settings: { type: 'object', properties: { 重点人员: { title: '%t%' } } } })).toEqual([
    'kernel.banned_label lianxin.contributes.settings.properties.重点人员',
  ]);
  expect(problemsOf(manifestJson('stability-control'))).toEqual([
    'kernel.banned_label name',
    'kernel.banned_label lianxin.id',
  ]);
});
