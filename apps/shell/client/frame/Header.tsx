import type { Me } from '@lianxin/core/common';
import { StatusTag, useText } from '@lianxin/ui';
import { Link } from 'react-router';
import { LanguageSwitch } from './LanguageSwitch.js';
import { PostChooser } from './PostChooser.js';
import { SearchBox } from './SearchBox.js';
import { UserMenu } from './UserMenu.js';

/** Which county, who acts in which post, and the way to find a case. */
export function Header({ me }: { me: Me }) {
  const t = useText();
  return (
    <header className="sh-header">
      <Link to="/" className="sh-brand">
        {t('product')}
      </Link>
      <span className="sh-county">{me.county.name}</span>
      {me.county.demo && <StatusTag tone="warn">{t('header.demo')}</StatusTag>}
      <SearchBox />
      <div className="sh-who">
        <PostChooser me={me} />
        <LanguageSwitch />
        <UserMenu me={me} />
      </div>
    </header>
  );
}
