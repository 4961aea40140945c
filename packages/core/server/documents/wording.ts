import type { Outcome, SheetFrame } from '@lianxin/core/common';

/** The polite form for one and for several. */
export const you = ({ to }: Pick<SheetFrame, 'to'>): string => (to.length > 1 ? '你们' : '您');

/** Who is addressed, by name; nothing where nobody is named. */
export const addressed = ({ to }: Pick<SheetFrame, 'to'>): string => to.filter((name) => name).join('、');

/** The matter that a notice speaks of. */
export const yourMatter = (sheet: SheetFrame): string => `${you(sheet)}提出的信访事项（编号：${sheet.caseNumber}）`;

/** Where a complaint about the issuing organ itself goes. */
export const ABOVE = '本单位的上一级机关、单位或者信访部门';

/** After a last day that a calendar still to come may move. */
export const mayMove = ({ provisional }: Pick<SheetFrame, 'provisional'>): string =>
  provisional ? '该日期所在年度的放假安排尚未公布，公布后期满日遇休息日的，顺延至其后第一个工作日，不会提前。' : '';

/** The review that follows an opinion, told beforehand (art 35). */
export const reviewToCome = (sheet: SheetFrame): string =>
  `${you(sheet)}收到信访处理意见书后不服的，可以自收到之日起三十日内，请求本单位的上一级机关、单位复查（《信访工作条例》第三十五条）。`;

/** The outcomes in the words of art 32. */
export const OUTCOME_WORDS: Record<Outcome, string> = {
  supported: '事实清楚，符合法律、法规、规章或者其他有关规定，予以支持',
  partly_supported: '部分符合法律、法规、规章或者其他有关规定，对该部分予以支持',
  explained: '事由合理但缺乏法律依据，予以解释说明',
  not_supported: '缺乏事实根据或者不符合法律、法规、规章或者其他有关规定，不予支持',
};
