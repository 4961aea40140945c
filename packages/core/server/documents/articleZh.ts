import { chineseNumber } from './chineseNumber.js';

/** Articles as a paper cites them: `31(1)` is 第三十一条第一项, `35,36` both. */
export const articleZh = (articles: string): string => articles.split(',').map(one).join('、');

function one(article: string): string {
  const [, number, item] = /^(\d+)(?:\((\d+)\))?$/.exec(article) ?? [];
  return `第${chineseNumber(Number(number))}条${item ? `第${chineseNumber(Number(item))}项` : ''}`;
}
