import type { Me } from '@lianxin/core/common';
import { CommandPalette, useText } from '@lianxin/ui';
import { useEffect, useRef } from 'react';
import { Outlet, useLocation } from 'react-router';
import { ConnectionBanner } from './ConnectionBanner.js';
import { Header } from './Header.js';
import { Navigation } from './Navigation.js';
import { SessionCommands } from './SessionCommands.js';

/** Header, navigation and the page. */
export function Frame({ me }: { me: Me }) {
  const t = useText();
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keyboard goes on where the new page begins
  useEffect(() => {
    if (!first.current) main.current?.focus({ preventScroll: true });
    first.current = false;
    main.current?.scrollTo(0, 0);
  }, [pathname]);
  return (
    <div className="sh-frame">
      <a className="sh-skip" href="#main">
        {t('frame.skip')}
      </a>
      <SessionCommands me={me} />
      <Header me={me} />
      <ConnectionBanner />
      <div className="sh-body">
        <div className="sh-side">
          <Navigation />
        </div>
        <main id="main" ref={main} tabIndex={-1} className="sh-main">
          <Outlet />
        </main>
      </div>
      <CommandPalette />
    </div>
  );
}
