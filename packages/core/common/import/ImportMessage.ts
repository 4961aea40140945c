import type { Day } from '@lianxin/base';
import type { Purpose } from '../petition/codes.js';

/** A message as a row tells it. */
export interface ImportMessage {
  readonly subject: string;
  /** To the letter, but for white space around it; absent where the table has only a subject. */
  readonly words?: string;
  readonly purpose?: Purpose;
  readonly sourceNumber?: string;
  readonly name?: string;
  readonly phone?: string;
  readonly address?: string;
  readonly receivedOn: Day;
  readonly reply?: { readonly text: string; readonly on: Day };
}

/** Why a row is not imported: a code with a sentence. */
export interface RejectedRow {
  /** As the spreadsheet numbers it, from 1. */
  readonly row: number;
  readonly reason: string;
}
