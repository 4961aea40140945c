import { isInRange, type VersionNode, versionGraph } from '@lianxin/kernel/server';
import { expect, test } from 'vitest';

const node = (id: string, dependsOn: Record<string, string> = {}, version = '1.0.0'): VersionNode => ({
  id,
  version,
  dependsOn,
});
const codes = (nodes: VersionNode[]) =>
  Object.fromEntries(
    [...versionGraph(nodes).problems].map(([id, p]) => [id, p.map(({ code, params }) => [code, params])]),
  );

test('every plugin comes after everything it depends on', () => {
  const nodes = [node('c', { b: '*', a: '*' }), node('b', { a: '*' }), node('d'), node('a')];
  expect(versionGraph(nodes)).toEqual({ order: ['a', 'b', 'c', 'd'], problems: new Map() });
});

test('a missing dependency names who misses whom, and all that build on it are refused too', () => {
  const nodes = [node('a', { gone: '^2.0.0' }), node('b', { a: '*' }), node('c')];
  expect(versionGraph(nodes).order).toEqual(['c']);
  expect(codes(nodes)).toEqual({
    a: [['kernel.dependency_missing', { plugin: 'a', needs: 'gone', range: '^2.0.0' }]],
    b: [['kernel.dependency_refused', { plugin: 'b', needs: 'a' }]],
  });
});

test('a version out of range names both and the version found', () => {
  expect(codes([node('a', { b: '^2.0.0' }), node('b', {}, '1.9.0')])).toEqual({
    a: [['kernel.dependency_version', { plugin: 'a', needs: 'b', range: '^2.0.0', found: '1.9.0' }]],
  });
});

test('a cycle shows its whole way to each of its members', () => {
  const nodes = [node('a', { b: '*' }), node('b', { c: '*' }), node('c', { a: '*' }), node('d', { a: '*' })];
  expect(codes(nodes)).toEqual({
    a: [['kernel.dependency_cycle', { plugin: 'a', chain: 'a → b → c → a' }]],
    b: [['kernel.dependency_cycle', { plugin: 'b', chain: 'b → c → a → b' }]],
    c: [['kernel.dependency_cycle', { plugin: 'c', chain: 'c → a → b → c' }]],
    d: [['kernel.dependency_refused', { plugin: 'd', needs: 'a' }]],
  });
  expect(codes([node('a', { a: '*' })]).a).toEqual([['kernel.dependency_cycle', { plugin: 'a', chain: 'a → a' }]]);
});

test('a prerelease of the host counts as that version', () => {
  expect(isInRange('1.3.0-beta.1', '^1.0.0')).toBe(true);
  expect(isInRange('2.0.0', '^1.0.0')).toBe(false);
});
