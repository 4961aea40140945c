import { fieldErrors, type WireError } from '@lianxin/api/common';
import type { Day } from '@lianxin/base';
import { type ActionCall, type InputOfAction, petitionActions } from '@lianxin/core/common';
import { isAnswered, isBlankParty, isLongPast, isOral, type RegisterValues } from './RegisterValues.js';

type RegisterInput = petitionActions.RegisterInput;
type AnsweredInput = InputOfAction<typeof petitionActions.answerOnTheSpot>;
type Call<I> = Omit<ActionCall<I>, 'requestId'>;
type FieldError = NonNullable<WireError['fields']>[number];

/**
 * What is sent to register: without the lines in which nothing was entered. A filing of one sentence and no demand asks
 * for what the sentence says.
 */
export function callOf(values: RegisterValues, today: Day): Call<RegisterInput> {
  const demands = keptLines(values).demands.map((i) => values.demands[i]);
  const asked = demands.length > 0 ? demands : [{ ...values.demands[0], text: values.subject }];
  const { repeatOf, notRepeatOf } = values;
  return call(values, today, { demands: asked, repeatOf, notRepeatOf });
}

/** What is sent to register with the answer; the demands stand in one. */
export function answeredCallOf(values: RegisterValues, today: Day): Call<AnsweredInput> {
  const text = keptLines(values).demands.map((i) => values.demands[i]!.text);
  const asked = { demand: values.demands[0]!.id, text: text.join('\n'), answer: values.answer };
  return call(values, today, asked);
}

function call<I>(values: RegisterValues, today: Day, asked: object): Call<I> {
  const { dossier, filing, channel, purpose, on, onReason, subject, words, present, concerned, files } = values;
  const { taken: _taken, ...oral } = values.oral ?? {};
  const input = {
    filing,
    channel,
    purpose,
    subject,
    present,
    concerned,
    ...(isOral(values) ? { oral: { ...oral, words } } : { words }),
    ...asked,
    parties: keptLines(values).parties.map((i) => values.parties[i]),
    files: files.map((file) => file.id),
    papersKept: linesOf(values.papersKept),
    papersReturned: linesOf(values.papersReturned),
  };
  return {
    dossier,
    ...(on !== today && on && { on }),
    ...(isLongPast(on, today) && onReason?.trim() && { onReason: onReason.trim() }),
    input: withoutEmpty(input) as I,
  };
}

/** A paper a line; nothing where there is none. */
function linesOf(text: string | undefined): readonly string[] | undefined {
  const lines = (text ?? '').split('\n').filter((line) => line.trim());
  return lines.length > 0 ? lines : undefined;
}

/** What is wrong with what was entered, by the names of the form's own fields. */
export function problemsOf(values: RegisterValues, today: Day): readonly FieldError[] {
  const missing = (path: string): FieldError => ({ path, code: 'api.field.missing' });
  const { on, onReason } = values;
  const checked = isAnswered(values)
    ? petitionActions.answerOnTheSpot.form.safeParse(answeredCallOf(values, today).input)
    : petitionActions.RegisterInput.safeParse(callOf(values, today).input);
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
  if (list === 'oral' && line === 'words') return 'words';
  if (list === 'papersKept' || list === 'papersReturned' || list === 'text') return list === 'text' ? 'subject' : list;
  const kept = keptLines(values);
  if (list !== 'demands' && list !== 'parties')
    return [list, line, ...rest].filter((part) => part !== undefined).join('.');
  if (list === 'demands' && kept.demands.length === 0) return 'subject';
  return [list, kept[list][Number(line)] ?? 0, ...rest].join('.');
}

/** The positions of lines that say something; a person for whom another acts stays. */
function keptLines({ demands, parties, oral }: RegisterValues) {
  const principals = new Set([...parties.map((p) => p.for), oral?.speaker, oral?.interpreter]);
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
