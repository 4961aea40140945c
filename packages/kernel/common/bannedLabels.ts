/**
 * Labels that turn a petitioner into somebody to be watched or worn down. No plugin may register one, in Chinese,
 * pinyin or English (domain rule "the boundary": the product helps to resolve matters, it does not police people).
 */
const CHINESE: readonly [label: string, pattern: RegExp][] = [
  ['缠访', /[缠纏][访訪]/],
  ['闹访', /[闹鬧][访訪]/],
  ['老户', /老[户戶](?!口)/], // 老户口本, an old household register, is an ordinary paper
  ['钉子户', /[钉釘]子[户戶]/],
  ['重点人员', /重[点點]人[员員]/],
  ['稳控', /(?<!平)[稳穩]控/], // 平稳控制, steady control of prices, is ordinary language
  ['息诉罢访承诺', /息[诉訴][罢罷息][访訪]|[罢罷息][访訪](?:息[诉訴])?承[诺諾]/],
];

const LATIN: readonly [label: string, pattern: RegExp][] = [
  ['缠访', /\b(?:chan ?fang|(?:vexatious|pestering|entangling) petition(?:er|ing|s|ers)?)\b/],
  ['闹访', /\b(?:nao ?fang|(?:disruptive|nuisance|trouble ?making) petition(?:er|ing|s|ers)?)\b/],
  ['老户', /\b(?:lao ?hu|shang ?fang ?lao ?hu|(?:habitual|chronic|die ?hard) petition(?:er|ers))\b/],
  ['钉子户', /\b(?:ding ?zi ?hu|nail ?(?:house)?holds?)\b/],
  [
    '重点人员',
    /\b(?:zhong ?dian ?ren ?yuan|(?:key (?:persons?|people|personnel|individuals?)|(?:focus|target(?:ed)?) (?:persons?|individuals?)))\b/,
  ],
  ['稳控', /\b(?:wen ?kong|stability (?:control|maintenance)|(?:stabili[sz]e|hold) and control)\b/],
  [
    '息诉罢访承诺',
    /\b(?:xi ?su ?(?:ba|xi) ?fang|(?:promise|pledge|undertaking|commitment) (?:to (?:stop|cease|end)|not to) petition(?:ing)?|no petition (?:promise|pledge))\b/,
  ],
];

/** The banned label (in Chinese) that a text or an identifier contains in any spelling, if any. */
export function findBannedLabel(text: string): string | undefined {
  const plain = text.normalize('NFKC');
  const chinese = plain.replace(/[\s\p{Cf}\p{Pd}_.·•*|/\\]+/gu, '');
  const latin = plain
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ');
  return (CHINESE.find(([, p]) => p.test(chinese)) ?? LATIN.find(([, p]) => p.test(latin)))?.[0];
}
