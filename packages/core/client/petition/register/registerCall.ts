import { fieldErrors, type WireError } from '@lianxin/api/common';
import type { Day } from '@lianxin/base';
import { type ActionCall, petitionActions } from '@lianxin/core/common';
import { isBlankParty, isLongPast, type RegisterValues } from './RegisterValues.js';

type RegisterInput = petitionActions.RegisterInput;
export type RegisterCall = Omit<ActionCall<RegisterInput>, 'requestId'>;
type FieldError = NonNullable<WireError['fields']>[number];

/**
 * What is sent to register: without the lines in which nothing was entered. A filing of one sentence and no demand asks
 * for what the sentence says.
 */
export function callOf(values: RegisterValues, today: Day): RegisterCall {
  const { dossier, filing, channel, on, onReason, subject, words, present, concerned, files } = values;
  const { repeatOf, notRepeatOf } = values;
  const { demands, parties } = keptLines(values);
  const input = {
    filing,
    channel,
    subject,
    words,
    present,
    concerned,
    demands: demands.length > 0 ? demands.map((i) => values.demands[i]) : [{ ...values.demands[0], text: subject }],
    parties: parties.map((i) => values.parties[i]),
    files: files.map((file) => file.id),
    repeatOf,
    notRepeatOf,
  };
  return {
    dossier,
    ...(on !== today && on && { on }),
    ...(isLongPast(on, today) && onReason?.trim() && { onReason: onReason.trim() }),
    input: withoutEmpty(input) as RegisterInput,
  };
}

/** What is wrong with what was entered, by the names of the form's own fields. */
export function problemsOf(values: RegisterValues, today: Day): readonly FieldError[] {
  const missing = (path: string): FieldError => ({ path, code: 'api.field.missing' });
  const { on, onReason } = values;
  const checked = petitionActions.RegisterInput.safeParse(callOf(values, today).input);
  return [
    ...(on ? [] : [missing('on')]),
    ...(on && on > today ? [{ path: 'on', code: 'core.future_day' }] : []),
    ...(isLongPast(on, today) && !onReason?.trim() ? [missing('onReason')] : []),
    ...(checked.success ? [] : fieldErrors(checked.error)).map((error) => ({
      ...error,
      path: formPath(error.path, values),
    })),
  ];
}

/** Where in the form stands what the call names: lines left out of the call are still there. */
export function formPath(path: string, values: RegisterValues): string {
  const [list, line, ...rest] = path.replace(/^input\./, '').split('.');
  const kept = keptLines(values);
  if (list !== 'demands' && list !== 'parties')
    return [list, line, ...rest].filter((part) => part !== undefined).join('.');
  if (list === 'demands' && kept.demands.length === 0) return 'subject';
  return [list, kept[list][Number(line)] ?? 0, ...rest].join('.');
}

/** The positions of lines that say something; a person for whom another acts stays. */
function keptLines({ demands, parties }: RegisterValues) {
  const principals = new Set(parties.map((p) => p.for));
  const positions = (keep: readonly boolean[]) => keep.flatMap((yes, i) => (yes ? [i] : []));
  return {
    demands: positions(demands.map((d) => Boolean(d.text?.trim()))),
    parties: positions(parties.map((p) => !isBlankParty(p) || principals.has(p.id))),
  };
}

/** Without empty texts, empty lists and what is not set; texts without the blanks around them. */
function withoutEmpty(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() || undefined;
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  const kept = Object.entries(value).map(([key, each]) => [key, withoutEmpty(each)] as const);
  return Object.fromEntries(kept.filter(([, each]) => each !== undefined));
}
