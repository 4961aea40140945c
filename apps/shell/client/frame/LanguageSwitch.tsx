import { useLanguage, useText } from '@lianxin/ui';
import { Segmented } from 'antd';

/** Each language by its own name, so that nobody has to read the other to find it. */
const OPTIONS = [
  { value: 'zh-CN' as const, label: '\u4e2d\u6587' },
  { value: 'en' as const, label: 'EN' },
];

export function LanguageSwitch() {
  const t = useText();
  const [language, change] = useLanguage();
  return (
    <Segmented size="small" value={language} onChange={change} options={OPTIONS} aria-label={t('header.language')} />
  );
}
