import { type ReactNode, useEffect } from 'react';
import { useText } from '../i18n/useText.js';

export interface PageHeaderProps {
  readonly title: string;
  /** Beside the title: a number, a status. */
  readonly tags?: ReactNode;
  /** A sentence below it. */
  readonly help?: ReactNode;
  /** What may be done on the page, at the right. */
  readonly actions?: ReactNode;
}

/** Head of a page; also names the browser tab. */
export function PageHeader({ title, tags, help, actions }: PageHeaderProps) {
  const t = useText('ui');
  useEffect(() => {
    document.title = t('page.title', { title });
  }, [t, title]);
  return (
    <header className="lx-page-header">
      <div>
        <h1>{title}</h1>
        {tags}
        <div className="lx-page-actions">{actions}</div>
      </div>
      {help && <p>{help}</p>}
    </header>
  );
}
