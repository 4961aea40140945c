import type { UnitRow, WorkRow } from '@lianxin/core/common';
import { expect, test } from 'vitest';
import { sizeText } from '../../client/petition/files/sizeText.js';
import { filterOf, isTooShort, paramsOf } from '../../client/petition/find/findFilter.js';
import {
  chooseColumn,
  chooseMode,
  fieldOfColumn,
  importInput,
  rejectedCsv,
} from '../../client/petition/import/importForm.js';
import { unitOptions } from '../../client/petition/unitOptions.js';
import { byDue, isIn, WORK_PARTS } from '../../client/petition/work/workRows.js';

const TODAY = '2026-03-10';
const row = (due: string | undefined, standing = false): WorkRow => ({
  dossier: due ?? '',
  number: '',
  subject: '',
  about: '',
  key: 'unit.handle',
  provisional: false,
  owner: '',
  standing,
  ...(due && { due }),
});

test('the work list is ordered by what falls due, with what stands still at the end', () => {
  const rows = [row('2026-03-20'), row(undefined, true), row('2026-03-01'), row('2026-03-10')];
  expect(byDue(rows).map((r) => r.due)).toEqual(['2026-03-01', '2026-03-10', '2026-03-20', undefined]);
});

test('a row belongs to the parts that its last day says', () => {
  const parts = (r: WorkRow) => WORK_PARTS.filter((part) => isIn(part, r, TODAY));
  expect(parts(row('2026-03-09'))).toEqual(['overdue', 'all']);
  expect(parts(row('2026-03-10'))).toEqual(['today', 'week', 'all']);
  expect(parts(row('2026-03-16'))).toEqual(['week', 'all']);
  expect(parts(row('2026-03-17'))).toEqual(['all']);
  expect(parts(row('2026-03-09', true))).toEqual(['all']);
});

test('what one looks for stands in the address and is read back from it; nonsense counts for nothing', () => {
  const filter = { text: 'road', status: 'open', from: '2026-01-01' } as const;
  expect(filterOf(new URLSearchParams(paramsOf(filter)))).toEqual(filter);
  expect(filterOf(new URLSearchParams('status=lost&from=yesterday&text=%20'))).toEqual({});
});

test('one character is too little to search for', () => {
  expect([isTooShort({ text: 'a' }), isTooShort({ text: 'ab' }), isTooShort({})]).toEqual([true, false, false]);
});

test('units stand below those above them; what may not be chosen is still there', () => {
  const unit = (id: string, parent?: string): UnitRow => ({
    id,
    name: id,
    level: 'county',
    system: '',
    kind: 'bureau',
    ...(parent && { parent }),
  });
  expect(unitOptions([unit('a'), unit('b', 'a'), unit('c', 'gone')], ['b'])).toEqual([
    { value: 'a', title: 'a', disabled: false, children: [{ value: 'b', title: 'b', disabled: true, children: [] }] },
    { value: 'c', title: 'c', disabled: false, children: [] },
  ]);
});

const file = { id: 'f', name: 'messages.xlsx', size: 1, mime: '' };

test('an import is asked for once a file is there, with the columns chosen by hand', () => {
  const choice = { channel: 'online', as: 'past', map: {} } as const;
  expect(importInput(choice)).toBeUndefined();
  expect(importInput(chooseColumn({ ...choice, file }, 'words', 'Text'))).toEqual({
    file: 'f',
    channel: 'online',
    as: 'past',
    map: { words: 'Text' },
  });
});

test('columns that another mode does not read are forgotten', () => {
  const choice = { file, channel: 'online', as: 'past', map: { words: 'Text', reply: 'Answer' } } as const;
  expect(chooseMode(choice, 'new').map).toEqual({ words: 'Text' });
  expect(chooseColumn(choice, 'words', undefined).map).toEqual({ reply: 'Answer' });
  expect(fieldOfColumn({ map: { words: 'Text' } }, 'Text')).toBe('words');
});

test('rejected rows are a file that a spreadsheet opens, whatever stands in them', () => {
  expect(rejectedCsv([{ row: 3, reason: 'No "day", no text' }], ['Row', 'Reason'])).toBe(
    '\ufeff"Row","Reason"\r\n"3","No ""day"", no text"\r\n',
  );
});

test('sizes are said the way people say them', () => {
  expect([900, 2048, 3_500_000].map(sizeText)).toEqual(['900 B', '2 KB', '3.3 MB']);
});
