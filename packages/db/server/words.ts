import { DomainError } from '@lianxin/base';

/** Keeps an entry below what PostgreSQL takes in one `tsvector`. */
const LONGEST_TEXT = 100_000;
const LONGEST_WORD = 64;

const RUNS = /\p{Script=Han}+|[[\p{L}\p{N}\p{M}]--\p{Script=Han}]+/gv;
const HAN = /^\p{Script=Han}/u;

/** Width, case and composition do not matter. */
const normal = (text: string): string => text.normalize('NFKC').toLowerCase().slice(0, LONGEST_TEXT);

const runsOf = (text: string): string[][] => (normal(text).match(RUNS) ?? []).map((run) => Array.from(run));

const isHan = (run: string[]): boolean => HAN.test(run[0]!);

const wordOf = (run: string[]): string => `w${run.slice(0, LONGEST_WORD).join('')}`;

const pairsOf = (run: string[]): string[] => run.slice(1).map((character, i) => run[i] + character);

/**
 * The tokens an entry is found by: of its text overlapping pairs of Han characters, a lone one by itself, and whole
 * words of everything else. A word has another letter in front than a scope, so no text can be written to pass for one.
 */
export function entryTokens(entry: { scopes: readonly string[]; text: string }): string[] {
  const words = runsOf(entry.text).flatMap((run) => {
    if (!isHan(run)) return wordOf(run);
    return run.length > 1 ? pairsOf(run) : run;
  });
  return [...new Set([...entry.scopes.map(scopeToken), ...words])];
}

/**
 * The tokens that a match must have. A lone Han character is passed over: in a text it mostly stands within a longer
 * run, of which only the pairs are known.
 */
export function queryTokens(text: string): string[] {
  const runs = runsOf(text);
  const tokens = runs.flatMap((run) => (isHan(run) ? pairsOf(run) : wordOf(run)));
  if (!tokens.length || runs.flat().length < 2) throw new DomainError('invalid', 'db.search_too_short');
  return [...new Set(tokens)];
}

export const scopeToken = (scope: string): string => `s${Buffer.from(scope).toString('hex')}`;
