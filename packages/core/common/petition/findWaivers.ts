import { type Blocker, blocker } from '../dossier/Action.js';

/** A right that no paper may ask anybody to give up. */
export type Right = 'petition' | 'review' | 'lawsuit';

/** Words by which a text asks somebody to give a right up. */
export interface Waiver {
  readonly right: Right;
  /** The words themselves, to be found again in the text. */
  readonly clause: string;
}

const givesUp =
  /(?:不再(?!受理)|不得|不准|不许|不会|永不|绝不|决不|保证不|承诺不|(?<!(?:不得|严禁|禁止)(?:要求|强迫|迫使|诱导)[^。;!?\n]{0,10})(?:放弃|停止)|(?<!裁定)终止)/;
/** Words of the same clause between giving up and the right, none of which turn it into a protection or an organ's duty. */
const within =
  /(?:(?!阻|妨|限制|干涉|影响|剥夺|压制|报复|打击|可以|有权|仍|拒|推诿|敷衍|拖延|泄露|透露|隐匿|将|把|要求[^。;!?\n]{0,10}放弃)[^。;!?\n]){0,24}?/;
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
 * Where a text asks somebody to give up petitioning, review or going to court, right by right. No paper, agreement or
 * aid is ever tied to that (Constitution art 41; People's Mediation Law art 3). Spelling tricks (spaces, wide letters,
 * invisible signs) do not hide it.
 */
export function findWaivers(text: string): readonly Waiver[] {
  const plain = text.normalize('NFKC').replace(/[ \t\u3000\p{Cf}]+/gu, '');
  return patterns.flatMap(([right, ...all]) => {
    const clause = all.map((pattern) => pattern.exec(plain)?.[0]).find((found) => found);
    return clause ? [{ right, clause }] : [];
  });
}

/** The same as reasons why a text cannot be used; texts that were left empty are skipped. */
export const waiversIn = (...texts: readonly (string | undefined)[]): Blocker[] => {
  const found = texts.flatMap((text) => findWaivers(text ?? ''));
  const once = new Map(found.map(({ right, clause }) => [right, clause]));
  return [...once].map(([right, clause]) => blocker(`core.waives_${right}`, { clause }));
};
