import { addDays, type Day } from '@lianxin/base';
import type { CalendarYear } from './CalendarYear.js';
import { WorkCalendar } from './WorkCalendar.js';

/**
 * The arrangements of 2019 to 2026, taken from NateScarlet/holiday-cn (see NOTICE). 2019 and 2020 are as amended: the
 * Labour Day of 2019 and the Spring Festival of 2020 were lengthened by a second notice, which is the one cited.
 */
export const officialYears: readonly CalendarYear[] = [
  {
    year: 2019,
    version: '2019-03-22',
    source: 'http://www.gov.cn/zhengce/zhengceku/2019-03/22/content_5375877.htm',
    off: spans({
      元旦: '2018-12-30/2019-01-01',
      春节: '2019-02-04/2019-02-10',
      清明节: '2019-04-05',
      劳动节: '2019-05-01/2019-05-04',
      端午节: '2019-06-07',
      中秋节: '2019-09-13',
      国庆节: '2019-10-01/2019-10-07',
    }),
    work: ['2018-12-29', '2019-02-02', '2019-02-03', '2019-04-28', '2019-05-05', '2019-09-29', '2019-10-12'],
  },
  {
    year: 2020,
    version: '2020-01-27',
    source: 'http://www.gov.cn/zhengce/zhengceku/2020-01/27/content_5472352.htm',
    off: spans({
      元旦: '2020-01-01',
      春节: '2020-01-24/2020-02-02',
      清明节: '2020-04-04/2020-04-06',
      劳动节: '2020-05-01/2020-05-05',
      端午节: '2020-06-25/2020-06-27',
      '国庆节、中秋节': '2020-10-01/2020-10-08',
    }),
    work: ['2020-01-19', '2020-02-03', '2020-04-26', '2020-05-09', '2020-06-28', '2020-09-27', '2020-10-10'],
  },
  {
    year: 2021,
    version: '2020-11-25',
    source: 'http://www.gov.cn/zhengce/zhengceku/2020-11/25/content_5564127.htm',
    off: spans({
      元旦: '2021-01-01/2021-01-03',
      春节: '2021-02-11/2021-02-17',
      清明节: '2021-04-03/2021-04-05',
      劳动节: '2021-05-01/2021-05-05',
      端午节: '2021-06-12/2021-06-14',
      中秋节: '2021-09-19/2021-09-21',
      国庆节: '2021-10-01/2021-10-07',
    }),
    work: ['2021-02-07', '2021-02-20', '2021-04-25', '2021-05-08', '2021-09-18', '2021-09-26', '2021-10-09'],
  },
  {
    year: 2022,
    version: '2021-10-25',
    source: 'http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm',
    off: spans({
      元旦: '2022-01-01/2022-01-03',
      春节: '2022-01-31/2022-02-06',
      清明节: '2022-04-03/2022-04-05',
      劳动节: '2022-04-30/2022-05-04',
      端午节: '2022-06-03/2022-06-05',
      中秋节: '2022-09-10/2022-09-12',
      国庆节: '2022-10-01/2022-10-07',
    }),
    work: ['2022-01-29', '2022-01-30', '2022-04-02', '2022-04-24', '2022-05-07', '2022-10-08', '2022-10-09'],
  },
  {
    year: 2023,
    version: '2022-12-08',
    source: 'http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm',
    off: spans({
      元旦: '2022-12-31/2023-01-02',
      春节: '2023-01-21/2023-01-27',
      清明节: '2023-04-05',
      劳动节: '2023-04-29/2023-05-03',
      端午节: '2023-06-22/2023-06-24',
      '中秋节、国庆节': '2023-09-29/2023-10-06',
    }),
    work: ['2023-01-28', '2023-01-29', '2023-04-23', '2023-05-06', '2023-06-25', '2023-10-07', '2023-10-08'],
  },
  {
    year: 2024,
    version: '2023-10-25',
    source: 'https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm',
    off: spans({
      元旦: '2024-01-01',
      春节: '2024-02-10/2024-02-17',
      清明节: '2024-04-04/2024-04-06',
      劳动节: '2024-05-01/2024-05-05',
      端午节: '2024-06-10',
      中秋节: '2024-09-15/2024-09-17',
      国庆节: '2024-10-01/2024-10-07',
    }),
    work: [
      '2024-02-04',
      '2024-02-18',
      '2024-04-07',
      '2024-04-28',
      '2024-05-11',
      '2024-09-14',
      '2024-09-29',
      '2024-10-12',
    ],
  },
  {
    year: 2025,
    version: '2024-11-12',
    source: 'https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm',
    off: spans({
      元旦: '2025-01-01',
      春节: '2025-01-28/2025-02-04',
      清明节: '2025-04-04/2025-04-06',
      劳动节: '2025-05-01/2025-05-05',
      端午节: '2025-05-31/2025-06-02',
      '国庆节、中秋节': '2025-10-01/2025-10-08',
    }),
    work: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
  },
  {
    year: 2026,
    version: '2025-11-04',
    source: 'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm',
    off: spans({
      元旦: '2026-01-01/2026-01-03',
      春节: '2026-02-15/2026-02-23',
      清明节: '2026-04-04/2026-04-06',
      劳动节: '2026-05-01/2026-05-05',
      端午节: '2026-06-19/2026-06-21',
      中秋节: '2026-09-25/2026-09-27',
      国庆节: '2026-10-01/2026-10-07',
    }),
    work: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  },
];

/** The calendar that ships with the product. A county that imports a year makes one from `officialYears` and its own. */
export const officialCalendar = new WorkCalendar(officialYears);

/** Every day of the spans, `first/last` or a single day, with the holiday's name. */
function spans(holidays: Record<string, string>): Record<Day, string> {
  const off: Record<Day, string> = {};
  for (const [name, span] of Object.entries(holidays)) {
    const [first, last = first] = span.split('/') as [Day, Day?];
    for (let day = first; day <= last; day = addDays(day, 1)) off[day] = name;
  }
  return off;
}
