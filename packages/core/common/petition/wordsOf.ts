import { FilingText, PartyBody } from './records.js';

/** What is no telling: the number on paper, and who somebody is. What is noted of a person is one. */
const UNTOLD: Readonly<Record<string, readonly string[]>> = {
  [FilingText.id]: ['number'],
  [PartyBody.id]: ['name', 'phone', 'address', 'idType', 'idNumber', 'organisation'],
};

/** A record of any kind, of a plugin's too. */
interface Told {
  readonly kind: string;
  readonly body: unknown;
}

/**
 * Everything that a record says in words, by field, lists one item a line. No kind is left out: what a redaction passes
 * over would stay with those it must be kept from.
 */
export function wordsOf({ kind, body }: Told): Readonly<Record<string, string>> {
  const said = Object.entries(body as object).filter(([field]) => !UNTOLD[kind]?.includes(field));
  return Object.fromEntries(said.flatMap(([field, value]) => (wordsIn(value).trim() ? [[field, wordsIn(value)]] : [])));
}

/** Whether a redaction must look at it. */
export const tells = (record: Told): boolean => Object.keys(wordsOf(record)).length > 0;

/** The body with other words in the place of all it said; a field that was given none says nothing any more. */
export function reworded({ kind, body }: Told, words: Readonly<Record<string, string>>): Record<string, unknown> {
  const told = Object.keys(wordsOf({ kind, body })).map((field) => {
    const text = words[field] ?? '';
    const isList = Array.isArray((body as Record<string, unknown>)[field]);
    return [field, isList ? text.split('\n').filter((line) => line.trim()) : text];
  });
  return { ...(body as Record<string, unknown>), ...Object.fromEntries(told) };
}

function wordsIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(wordsIn).join('\n');
  return value && typeof value === 'object' ? Object.values(value).map(wordsIn).join('\n') : '';
}
