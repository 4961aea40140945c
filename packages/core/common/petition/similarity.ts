/** What stands in every complaint and tells none from another. */
const COMMON = /反映|要求|请求|希望|有关|关于|问题|情况|尽快|解决|处理|一直|没有|多次|我们|信访/gu;
const NOTHING = /[^\p{L}\p{N}]+/gu;

/** Characters two by two: what Chinese words are made of. */
function pairsOf(text: string): ReadonlySet<string> {
  const plain = text.normalize('NFKC').toLowerCase().replace(COMMON, ' ');
  const runs = plain.split(NOTHING).map((run) => Array.from(run));
  return new Set(runs.flatMap((run) => run.slice(1).map((sign, i) => run[i]! + sign)));
}

/**
 * How alike two texts are, from 0 to 1 (Sørensen–Dice over pairs of characters). An aid to a person who decides, never a
 * decision.
 */
export function similarity(a: string, b: string): number {
  const [ours, theirs] = [pairsOf(a), pairsOf(b)];
  if (ours.size === 0 || theirs.size === 0) return 0;
  const shared = [...ours].filter((pair) => theirs.has(pair)).length;
  return (2 * shared) / (ours.size + theirs.size);
}

/** The pieces of a text by which others like it may be found: runs of at least four signs, the longest first. */
export function phrasesOf(text: string): readonly string[] {
  const runs = text.normalize('NFKC').replace(COMMON, ' ').split(NOTHING);
  const pieces = runs.flatMap((run) => run.match(/.{4,8}/gu) ?? []);
  return [...new Set(pieces)].sort((a, b) => b.length - a.length).slice(0, 6);
}
