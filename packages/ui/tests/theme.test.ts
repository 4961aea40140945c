import { colors, theme } from '@lianxin/ui';
import { expect, test } from 'vitest';

const AA = 4.5;
const token = theme.token as Record<string, string>;

test.each([
  ['text', colors.ink, '#ffffff'],
  ['text on the ground', colors.ink, colors.ground],
  ['quiet text', colors.quiet, '#ffffff'],
  ['quiet text on the ground', colors.quiet, colors.ground],
  ['placeholders', token.colorTextPlaceholder!, '#ffffff'],
  ['what is greyed out', token.colorTextDisabled!, '#ffffff'],
  ['links', colors.brand, '#ffffff'],
  ['links on the ground', colors.brand, colors.ground],
  ['a primary button', '#ffffff', colors.brand],
  ['the header', '#ffffff', colors.deep],
  ['a near last day', colors.warn, '#ffffff'],
  ['an overdue day', colors.bad, '#ffffff'],
  ['an error', colors.bad, token.colorErrorBg!],
  ['a warning', colors.ink, token.colorWarningBg!],
])('%s can be read (WCAG AA)', (_what, text, ground) => {
  expect(contrast(text, ground)).toBeGreaterThanOrEqual(AA);
});

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
