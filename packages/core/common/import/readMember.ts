import { MEMBER_FIELDS, type MemberColumns, type MemberField } from './memberFields.js';
import { readSum } from './readSum.js';

/** A member of a group as a line of a table tells it. */
export interface Member {
  readonly name: string;
  readonly idNumber?: string;
  readonly phone?: string;
  readonly address?: string;
  /** In cents. */
  readonly sum?: number;
  readonly note?: string;
}

/** Lengths that the record of a person allows. */
const LONGEST: Readonly<Record<MemberField, number>> = {
  name: 100,
  idNumber: 40,
  phone: 40,
  address: 200,
  sum: 40,
  note: 1000,
};

/** Excel keeps fifteen digits of a number: the last three of an identity number become 000, or all of it 4.2E+17. */
const isRounded = (number: string): boolean =>
  /^\d(?:\.\d+)?E\+?\d+$/i.test(number) || (/^\d{15}000$/.test(number) && !hasCheckDigit(number));

/** GB 11643: the last of 18 digits follows from the others. */
const hasCheckDigit = (number: string): boolean =>
  [...number].reduce((sum, digit, i) => sum + Number(digit) * (2 ** (17 - i) % 11), 0) % 11 === 1;

/** Reads a line; `problem` is the code of the reason why it cannot stand. */
export function readMember(
  cells: readonly string[],
  columns: MemberColumns,
): { readonly member: Member; readonly problem?: string } {
  const texts = Object.fromEntries(
    MEMBER_FIELDS.flatMap((field) => {
      const at = columns.get(field);
      const text = at === undefined ? '' : (cells[at] ?? '').normalize('NFKC').trim();
      return text === '' ? [] : [[field, text]];
    }),
  ) as Partial<Record<MemberField, string>>;
  const { sum: said, name = '', ...rest } = texts;
  const sum = said === undefined ? undefined : readSum(said);
  const problem = problemOf(texts, sum);
  return { member: { ...rest, name, ...(sum !== undefined && { sum }) }, ...(problem && { problem }) };
}

function problemOf(texts: Partial<Record<MemberField, string>>, sum: number | undefined): string | undefined {
  if (!texts.name) return 'core.member_without_name';
  if (MEMBER_FIELDS.some((field) => (texts[field]?.length ?? 0) > LONGEST[field])) return 'core.import_too_long';
  if (texts.idNumber && isRounded(texts.idNumber)) return 'core.member_number_rounded';
  if (texts.sum !== undefined && sum === undefined) return 'core.member_bad_sum';
  return undefined;
}
