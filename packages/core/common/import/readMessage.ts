import { type Day, DomainError } from '@lianxin/base';
import { firstSentence } from './firstSentence.js';
import type { ImportMessage } from './ImportMessage.js';
import type { ImportField } from './importFields.js';
import type { ColumnMap } from './mapColumns.js';
import { readDay } from './readDay.js';
import { readPurpose } from './readPurpose.js';

/** Lengths that the records of a case allow, in characters; what is longer is not cut but rejected. */
const LONGEST = { words: 200_000, reply: 200_000, subject: 300, name: 100, phone: 40, address: 200, sourceNumber: 100 };

/** White space, and characters that show nothing at all. */
const NOTHING = /^[\s\u200b-\u200f\u2060\ufeff]*$/;

/**
 * Reads a row of a table. Throws DomainError('invalid', …) with the reason why it is rejected; its code alone tells it,
 * because a reason must not carry what somebody wrote.
 */
export function readMessage(cells: Readonly<Record<string, string>>, map: ColumnMap, today: Day): ImportMessage {
  const cell = (field: ImportField): string | undefined => {
    const column = map[field];
    const text = column === undefined ? '' : (cells[column] ?? '');
    return NOTHING.test(text) ? undefined : text.trim();
  };
  const line = (field: 'name' | 'phone' | 'address' | 'sourceNumber') => {
    const text = cell(field);
    return text === undefined ? {} : { [field]: within(field, text) };
  };
  const purpose = readPurpose(cell('purpose'));
  return {
    ...content(cell('subject'), cell('words')),
    ...(purpose && { purpose }),
    ...line('sourceNumber'),
    ...line('name'),
    ...line('phone'),
    ...line('address'),
    receivedOn: map.receivedOn === undefined ? today : dayIn(cell('receivedOn'), today, 'day'),
    ...replied(cell('reply'), map.repliedOn === undefined ? today : cell('repliedOn'), today),
  };
}

/** A subject that is itself the whole message goes to the words, so that nothing of it is lost. */
function content(subject: string | undefined, words: string | undefined): Pick<ImportMessage, 'subject' | 'words'> {
  if (subject === undefined && words === undefined) throw rejected('core.import_no_text');
  const long = subject === undefined || subject.length > LONGEST.subject;
  const whole = long ? [subject, words].filter((part) => part !== undefined).join('\n') : words;
  return {
    subject: long ? firstSentence(subject ?? words!) : subject,
    ...(whole !== undefined && { words: within('words', whole) }),
  };
}

function replied(text: string | undefined, on: string | undefined, today: Day): Pick<ImportMessage, 'reply'> {
  if (text === undefined) return {};
  return { reply: { text: within('reply', text), on: dayIn(on, today, 'reply_day') } };
}

function dayIn(text: string | undefined, today: Day, which: 'day' | 'reply_day'): Day {
  if (text === undefined) throw rejected(`core.import_no_${which}`);
  const day = readDay(text);
  if (day === undefined) throw rejected(`core.import_bad_${which}`);
  if (day > today) throw rejected(`core.import_future_${which}`);
  return day;
}

function within(field: keyof typeof LONGEST, text: string): string {
  if (text.length > LONGEST[field]) throw rejected('core.import_too_long');
  return text;
}

const rejected = (code: string) => new DomainError('invalid', code);
