import type { ThemeConfig } from 'antd';

const CJK = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "Noto Sans SC"';

/**
 * The one look of the product: dense and calm, for 1366 x 768 and eight hours. Every text colour has a contrast of at
 * least 4.5:1 on the backgrounds it stands on (WCAG AA), placeholders and what is greyed out included.
 */
export const colors = {
  ink: '#1f2733',
  quiet: '#596273',
  brand: '#1d5aa6',
  deep: '#173a63',
  ground: '#f3f5f8',
  line: '#dde2ea',
  good: '#17713c',
  warn: '#935400',
  bad: '#b3261e',
} as const;

export const theme: ThemeConfig = {
  token: {
    colorPrimary: colors.brand,
    colorInfo: colors.brand,
    colorLink: colors.brand,
    colorSuccess: colors.good,
    colorWarning: colors.warn,
    colorError: colors.bad,
    colorText: colors.ink,
    colorTextSecondary: colors.quiet,
    colorTextTertiary: colors.quiet,
    colorTextDescription: colors.quiet,
    colorTextPlaceholder: '#6b7484',
    colorTextDisabled: '#6b7484',
    colorPrimaryBg: '#e4edf8',
    colorInfoBg: '#eaf2fb',
    colorInfoBorder: '#a9c6e8',
    colorSuccessBg: '#e9f5ee',
    colorSuccessBorder: '#9fd0b3',
    colorWarningBg: '#fdf4e3',
    colorWarningBorder: '#e5c285',
    colorErrorBg: '#fcecea',
    colorErrorBorder: '#e7a8a3',
    colorBgLayout: colors.ground,
    colorBorder: '#b9c1cd',
    colorBorderSecondary: colors.line,
    fontFamily: `${CJK}, "Segoe UI", "Helvetica Neue", Arial, sans-serif`,
    fontSize: 14,
    lineHeight: 1.5,
    controlHeight: 30,
    borderRadius: 4,
    borderRadiusLG: 6,
    padding: 12,
    paddingLG: 16,
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.16s',
    wireframe: false,
  },
  components: {
    Table: { cellPaddingBlockSM: 6, cellPaddingInlineSM: 8, headerBg: '#edf1f6', headerColor: colors.ink },
    Form: { itemMarginBottom: 12, verticalLabelPadding: '0 0 2px', labelColor: colors.ink },
    Layout: { headerBg: colors.deep, headerColor: '#ffffff', headerHeight: 48, headerPadding: '0 16px' },
    Menu: { itemHeight: 34, itemMarginBlock: 2, itemMarginInline: 4, itemBorderRadius: 4 },
    Drawer: { paddingLG: 16 },
    Card: { paddingLG: 16, headerHeight: 40, headerFontSize: 15 },
  },
};
