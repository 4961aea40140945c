import type {
  AnsweredCount,
  BodyOf,
  Deadline,
  PathText,
  SheetCount,
  SheetDeadline,
  SheetWay,
  Way,
} from '@lianxin/core/common';

type Path = BodyOf<typeof PathText>;
type Words = Pick<Path, 'organ' | 'procedure' | 'basis' | 'howTo' | 'bring' | 'remedy' | 'note'>;

/** A way as the notice prints it. */
export function offeredOnSheet(words: Words, counts: readonly SheetCount[], deadline: Deadline): SheetWay {
  const { organ, procedure, basis, howTo, bring, remedy, note } = words;
  const more = { ...(howTo && { howTo }), ...(bring && { bring }), ...(remedy && { remedy }), ...(note && { note }) };
  return { organTo: organ, procedure, basis, ...more, deadline: onSheet(counts, deadline) };
}

/** The ways of a decision afresh, one of them with the day of its event now known. */
export function waysOnSheet(
  ways: readonly Way[],
  paths: ReadonlyMap<string, Path>,
  answer: { readonly way: string; readonly counts: readonly AnsweredCount[]; readonly deadline: Deadline },
): SheetWay[] {
  return ways.flatMap((way) => {
    const path = paths.get(way.path);
    if (!path) return [];
    if (way.id === answer.way) return offeredOnSheet(path, answer.counts, answer.deadline);
    const counts = way.counts.map((count, i) => ({ ...count, name: path.events?.[i] ?? '' }));
    return offeredOnSheet(path, counts, deadlineOfWay(way));
  });
}

/** What was told of a way before. */
function deadlineOfWay({ counts, end }: Way): Deadline {
  if (counts.length === 0) return { is: 'ask_there' };
  if (!end) return { is: 'unknown' };
  return { is: 'day', day: end.lastDay, provisional: false, counted: end.counted, from: end.from, others: [] };
}

function onSheet(counts: readonly SheetCount[], deadline: Deadline): SheetDeadline {
  const told = counts.map(({ name, n, unit }) => ({ name, n, unit }));
  if (deadline.is === 'ask_there') return deadline;
  if (deadline.is === 'unknown') return { is: 'unknown', counts: told };
  return { is: 'day', lastDay: deadline.day, from: deadline.from, count: told[deadline.counted]! };
}
