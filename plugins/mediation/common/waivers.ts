/** A right that no agreement may ask anybody to give up. */
export type Right = 'petition' | 'review' | 'lawsuit';

const givesUp = /(?:不再|不得|不准|不许|不会|永不|绝不|决不|保证不|承诺不|放弃|停止|终止)/;
/** Words of the same clause between giving up and the right, none of which turn it into a protection. */
const within = /(?:(?!阻|妨|限制|干涉|影响|剥夺|报复|打击|可以|有权|仍)[^。;!?\n]){0,24}?/;
const rights = {
  petition: /(?:信访|上访|走访|投诉|检举|控告|举报)/,
  review: /(?:复查|复核|行政复议|申请复议)/,
  lawsuit: /(?:起诉|诉讼|提起诉|仲裁|诉权|打官司)/,
};
/** Set phrases that give a right up in a word. */
const inAWord = {
  petition: /[息罢停]访|不(?:去|再)?[信上]访/,
  review: /不(?:申请|提出|提起)(?:复查|复核|复议)/,
  lawsuit: /息诉|不(?:申请仲裁|提起诉讼|打官司|起诉(?!决定))/,
};

const patterns = (Object.keys(rights) as Right[]).map(
  (right) => [right, new RegExp(`${givesUp.source}${within.source}${rights[right].source}`), inAWord[right]] as const,
);

/**
 * The rights that a text asks somebody to give up: petitioning, review, going to court. Agreements and aid are never
 * tied to that. Spelling tricks (spaces, wide letters, invisible signs) do not hide it.
 */
export function findWaivers(text: string): readonly Right[] {
  const plain = text.normalize('NFKC').replace(/[ \t\u3000\p{Cf}]+/gu, '');
  return patterns.filter(([, clause, word]) => clause.test(plain) || word.test(plain)).map(([right]) => right);
}
