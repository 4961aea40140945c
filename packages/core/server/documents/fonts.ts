/** The typefaces of GB/T 9704-2012, by the names under which Windows and WPS know them. */
export const FONT = {
  body: 'FangSong_GB2312',
  title: 'FZXiaoBiaoSong-B05S',
  heading: 'SimHei',
  subheading: 'KaiTi_GB2312',
  pageNumber: 'SimSun',
} as const;

/**
 * The official typefaces are not on every computer: what to take instead, best first. `altName` is where Word and WPS
 * look before they guess.
 */
const INSTEAD: Record<string, readonly string[]> = {
  [FONT.body]: ['仿宋_GB2312', '仿宋', 'FangSong', 'STFangsong', 'Noto Serif CJK SC'],
  [FONT.title]: ['方正小标宋简体', '方正小标宋_GBK', 'STZhongsong', 'SimSun', 'Noto Serif CJK SC'],
  [FONT.heading]: ['黑体', 'STHeiti', 'Noto Sans CJK SC'],
  [FONT.subheading]: ['楷体_GB2312', '楷体', 'KaiTi', 'STKaiti', 'Noto Serif CJK SC'],
  [FONT.pageNumber]: ['宋体', 'STSong', 'Noto Serif CJK SC'],
};

/** All four faces of a run; the hint makes quotation marks and dashes Chinese ones. */
export const font = (name: string) => ({ ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: 'eastAsia' });

const entry = ([name, instead]: [string, readonly string[]]): string =>
  `<w:font w:name="${name}"><w:altName w:val="${instead.join(',')}"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>`;

/** The part of the file that tells these names; the library writes an empty one. */
export const FONT_TABLE = {
  path: 'word/fontTable.xml',
  data: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${Object.entries(INSTEAD).map(entry).join('')}</w:fonts>`,
};
