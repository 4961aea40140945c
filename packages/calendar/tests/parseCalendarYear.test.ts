import { parseCalendarYear, WorkCalendar } from '@lianxin/calendar';
import { describe, expect, test } from 'vitest';

const file = {
  year: 2027,
  papers: ['https://www.gov.cn/zhengce/zhengceku/202611/content_1.htm'],
  days: [
    { name: '元旦', date: '2026-12-31', isOffDay: true },
    { name: '元旦', date: '2027-01-01', isOffDay: true },
    { name: '元旦', date: '2027-01-03', isOffDay: false },
  ],
};

test("a year's file in the holiday-cn format becomes a year of the calendar", () => {
  const year = parseCalendarYear(file, '2026-11-05');
  expect(year).toEqual({
    year: 2027,
    version: '2026-11-05',
    source: file.papers[0],
    off: { '2026-12-31': '元旦', '2027-01-01': '元旦' },
    work: ['2027-01-03'],
  });
  expect(new WorkCalendar([year]).kindOf('2026-12-31')).toEqual({ kind: 'holiday', name: '元旦' });
});

test('without a version the address of the newest notice tells when it was published', () => {
  expect(parseCalendarYear(file).version).toBe('2026-11');
  const papers = [...file.papers, 'http://www.gov.cn/zhengce/zhengceku/2027-01/27/content_2.htm'];
  expect(parseCalendarYear({ ...file, papers }).version).toBe('2027-01-27');
  expect(parseCalendarYear({ ...file, papers: [] }, '2026-11-05')).not.toHaveProperty('source');
});

describe('a file that is not right is refused, saying where', () => {
  const day = { name: '春节', date: '2027-02-06', isOffDay: true };
  const withDay = (wrong: object) => ({ ...file, days: [...file.days, { ...day, ...wrong }] });
  test.each([
    ['no object', null, '$'],
    ['a list', [file], '$'],
    ['a year in words', { ...file, year: '2027' }, 'year'],
    ['no days', { year: 2027, papers: file.papers }, 'days'],
    ['a year whose notice is not out yet', { ...file, days: [] }, 'days'],
    ['a day that is none', { ...file, days: ['2027-01-01'] }, 'days[0]'],
    ['a date that is no text', withDay({ date: 20270206 }), 'days[3].date'],
    ['a holiday without a name', withDay({ name: ' ' }), 'days[3].name'],
    ['neither off nor work', withDay({ isOffDay: 'yes' }), 'days[3].isOffDay'],
    ['no papers', { ...file, papers: undefined }, 'papers'],
    ['papers that are none', { ...file, papers: [1] }, 'papers'],
    ['no notice and no version', { ...file, papers: [] }, 'papers'],
  ])('%s', (_, json, at) => {
    expect(() => parseCalendarYear(json)).toThrow(
      expect.objectContaining({ kind: 'invalid', code: 'calendar.bad_year_file', params: { at } }),
    );
  });
  test.each([
    ['a year before 1949', { ...file, year: 1948 }, 'bad_year', {}],
    ['a year after 2100', { ...file, year: 2101 }, 'bad_year', {}],
    ['a date that does not exist', withDay({ date: '2027-02-29' }), 'bad_day', {}],
    ['a date without its month', withDay({ date: '2027-06' }), 'bad_day', {}],
    ['a date before 1949', withDay({ date: '1948-12-31' }), 'bad_day', {}],
    ['a date of another time', withDay({ date: '2026-11-30' }), 'day_out_of_year', { day: '2026-11-30', year: 2027 }],
    ['a date named twice', withDay({ date: '2027-01-01' }), 'day_twice', { day: '2027-01-01' }],
    ['a day both off and at work', withDay({ date: '2027-01-03' }), 'day_contradicts', { day: '2027-01-03' }],
  ])('%s', (_, json, code, params) => {
    expect(() => parseCalendarYear(json)).toThrow(
      expect.objectContaining({ kind: 'invalid', code: `calendar.${code}`, params }),
    );
  });
});
