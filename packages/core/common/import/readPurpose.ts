import type { Purpose } from '../petition/codes.js';

/** What offices write for a purpose, beside its own code. */
const NAMES: Readonly<Record<Purpose, readonly string[]>> = {
  suggestion: ['建议意见', '意见建议', '建议', '意见'],
  appeal: ['申诉'],
  request: ['求决', '求助'],
  accusation: ['揭发控告', '检举控告', '检举', '控告', '举报'],
  inquiry: ['咨询', '政策咨询'],
  thanks: ['感谢', '表扬', '感谢表扬'],
  other: ['其他', '其它', '99'],
};

/** The purpose that a cell names; undefined for what cannot be told, which is then asked of nobody. */
export function readPurpose(text: string | undefined): Purpose | undefined {
  const name = text?.normalize('NFKC').replace(/\s/g, '').toLowerCase();
  if (!name) return undefined;
  const found = Object.entries(NAMES).find(([code, names]) => code === name || names.includes(name));
  return found?.[0] as Purpose | undefined;
}
