import { checkCalendarYear, officialYears, readCalendarYear } from '@lianxin/calendar';
import { expect, test } from 'vitest';

const given = { year: 2027, published: '2026-11-05', source: 'https://www.gov.cn/notice' };

test('lines of date, kind and name become a year of the calendar, with or without a header', () => {
  const lines = '2027-01-01,off,元旦\r\n2027-01-03,work,\n';
  const year = {
    year: 2027,
    version: '2026-11-05',
    source: given.source,
    off: { '2027-01-01': '元旦' },
    work: ['2027-01-03'],
  };
  expect(readCalendarYear(lines, given)).toEqual(year);
  expect(readCalendarYear(`\uFEFF日期,类型,名称\n"2027-01-01","休","元旦"\n2027-01-03,班\n`, given)).toEqual(year);
});

test.each([
  ['a kind that is none', '2027-01-01,holiday,元旦', given, 'bad_csv_line', { line: 1 }],
  ['a day off without a name', 'date,kind,name\n2027-01-01,off,', given, 'bad_csv_line', { line: 2 }],
  ['a date without its month', '2027-01,off,元旦', given, 'bad_day', {}],
  ['a day after 2100', '2101-01-01,off,元旦', given, 'bad_day', {}],
  ['a day of another year', '2026-01-01,off,元旦', given, 'day_out_of_year', { day: '2026-01-01', year: 2027 }],
  ['a day twice', '2027-01-01,off,元旦\n2027-01-01,off,元旦', given, 'day_twice', { day: '2027-01-01' }],
  ['a contradiction', '2027-01-01,off,元旦\n2027-01-01,work,', given, 'day_contradicts', { day: '2027-01-01' }],
  ['no day off at all', '2027-01-03,work,', given, 'bad_year_file', { at: 'days' }],
  ['nothing', '', given, 'bad_year_file', { at: 'days' }],
  ['lines of no known year', '2027-01-01,off,元旦', {}, 'year_not_given', {}],
  ['broken JSON', '{"year": 2027,', {}, 'bad_year_file', { at: '$' }],
  ['a JSON file of another year', '{"year":2026,"papers":[],"days":[]}', given, 'bad_year_file', { at: 'days' }],
  [
    'the file of another year',
    '{"year":2026,"papers":[],"days":[{"name":"元旦","date":"2026-01-01","isOffDay":true}]}',
    given,
    'other_year',
    { year: 2026 },
  ],
])('%s is refused in words', (_, text, said, code, params) => {
  expect(() => readCalendarYear(text, said)).toThrow(
    expect.objectContaining({ kind: 'invalid', code: `calendar.${code}`, params }),
  );
});

test('a year that leaves out a statutory holiday, or a date of one, is incomplete; the published ones are not', () => {
  for (const year of officialYears) checkCalendarYear(year);
  const [last] = officialYears.slice(-1);
  const missing = (holiday: string) =>
    expect.objectContaining({ code: 'calendar.holiday_missing', params: { holiday } });
  const { '2026-10-02': _, ...off } = last!.off;
  expect(() => checkCalendarYear({ ...last!, off })).toThrow(missing('国庆节'));
  const withoutQingming = Object.fromEntries(Object.entries(last!.off).filter(([, name]) => name !== '清明节'));
  expect(() => checkCalendarYear({ ...last!, off: withoutQingming })).toThrow(missing('清明节'));
});
