import type { Language } from '@lianxin/ui/common';
import { ConfigProvider } from 'antd';
import en from 'antd/locale/en_US.js';
import zh from 'antd/locale/zh_CN.js';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn.js';
import type { i18n } from 'i18next';
import { type ReactNode, useLayoutEffect, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { theme } from '../theme/theme.js';
import { useLanguage } from './useLanguage.js';

const ANTD = { 'zh-CN': zh.default, en: en.default } as const;
const DAYJS = { 'zh-CN': 'zh-cn', en: 'en' } as const;

/** Texts, and everything that follows the language: the components of antd, dates, the page itself. */
export function TextsProvider({ texts, children }: { texts: i18n; children: ReactNode }) {
  return (
    <I18nextProvider i18n={texts}>
      <Followers>{children}</Followers>
    </I18nextProvider>
  );
}

function Followers({ children }: { children: ReactNode }) {
  const [language] = useLanguage();
  const [look] = useState(calmed);
  dayjs.locale(DAYJS[language]);
  useLayoutEffect(() => {
    document.documentElement.lang = language satisfies Language;
  }, [language]);
  return (
    <ConfigProvider locale={ANTD[language]} theme={look} button={{ autoInsertSpace: false }}>
      {children}
    </ConfigProvider>
  );
}

/**
 * Nothing moves for whoever asked the system for that. Said in CSS instead, as a short duration for every property, it
 * would keep menus out of sight, where antd measures them.
 */
const calmed = () => ({
  ...theme,
  token: { ...theme.token, motion: !matchMedia('(prefers-reduced-motion: reduce)').matches },
});
