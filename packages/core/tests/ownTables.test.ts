import { ownTables, type Projection } from '@lianxin/core/server';
import { defineSchema } from '@lianxin/db';
import { expect, test } from 'vitest';

const tables = (name: string) =>
  defineSchema((k) => ({ [name]: k.table(`own_${name}`, { dossier: k.id('dossier').primaryKey() }) }));
const rooms = tables('rooms');
const strange = tables('strange');

const filling = (schema: typeof rooms): Projection => ({
  id: 'own.rooms',
  version: 1,
  table: (dialect) => Object.values(schema.of(dialect))[0],
  project: () => ({ rows: [] }),
});
const check = (use: 'projection' | 'workbench', projections: readonly Projection[], followers: readonly never[] = []) =>
  ownTables(rooms, { rooms: use }).check('sqlite', { projections, followers });

test('a table that a projection fills is declared as one', () => {
  expect(() => check('projection', [filling(rooms)])).not.toThrow();
  expect(() => check('workbench', [filling(rooms)])).toThrow('a projection fills rooms: declare it as one');
});

test('a table declared as a projection is filled by one, or by a follower', () => {
  expect(() => check('projection', [])).toThrow('neither a projection nor a follower fills rooms');
  expect(() => check('projection', [], [{} as never])).not.toThrow();
  expect(() => check('workbench', [])).not.toThrow();
});

test('a projection fills a table of its own plugin', () => {
  expect(() => check('workbench', [filling(strange)])).toThrow('not in the schema of its plugin');
});
