const DIGITS = '〇一二三四五六七八九';

/** 1 to 99 in Chinese numerals: 三十, 十五, 二; beyond, where nobody would read them, in digits. */
export const chineseNumber = (n: number): string => {
  if (n > 99) return String(n);
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  if (!tens) return DIGITS[ones]!;
  return `${tens > 1 ? DIGITS[tens] : ''}十${ones ? DIGITS[ones] : ''}`;
};
