import { LANGUAGES, useLanguage, useText } from '@lianxin/ui';
import { Segmented } from 'antd';

/** Each language by its own name, so that nobody has to read the other to find it. */
export function LanguageSwitch() {
  const t = useText();
  const [language, change] = useLanguage();
  const options = LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }));
  return (
    <Segmented size="small" value={language} onChange={change} options={options} aria-label={t('header.language')} />
  );
}
