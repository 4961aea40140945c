import { type Day, dayOf, isDay } from '@lianxin/base';

const DATE = /^(\d{4})(?:\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?|(\d{2})(\d{2}))/;
const WEEKDAY = '(?:星期|周)[一二三四五六日天]';
const HALF = '(?:上午|下午|早上|中午|晚上|凌晨|[AP]M)';
const CLOCK = String.raw`(?:[01]?\d|2[0-4])[:时点](?:[0-5]?\d(?:[:分](?:[0-5]?\d(?:\.\d+)?秒?)?)?)?`;
const TIME = new RegExp(
  String.raw`^(?:[\sT,]*${WEEKDAY})?[\sT,]*(?:${HALF}?\s*${CLOCK}\s*${HALF}?)?(Z|[+-]\d{2}:?\d{2})?$`,
  'i',
);

/**
 * The civil day that a cell names: `2019/2/28 11:25:05`, `2019-02-28`, `2019年2月28日 上午9时`, `20190228`. The hour is
 * looked at only to tell a date from something else, and where the text names a time zone. Undefined for what is no date
 * or could be read in two ways, such as `02/03/2019`.
 */
export function readDay(text: string): Day | undefined {
  const cell = text.normalize('NFKC').trim();
  const date = DATE.exec(cell);
  const time = date && TIME.exec(cell.slice(date[0].length));
  if (!time) return undefined;
  const [, year, month = date[4]!, dayOfMonth = date[5]!] = date;
  const day = `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  if (!isDay(day)) return undefined;
  return time[1] ? dayInShanghai(cell) : day;
}

function dayInShanghai(instant: string): Day | undefined {
  const at = Date.parse(instant);
  return Number.isNaN(at) ? undefined : dayOf(at);
}
