import { useQueryOf, useRefresh } from '@lianxin/api/client';
import { directory, type Me } from '@lianxin/core/common';
import { Failed } from '@lianxin/ui';
import { type ReactNode, useCallback, useEffect } from 'react';
import { Starting } from '../frame/Starting.js';
import { signedOut } from './api.js';
import { MustChangePassword } from './ChangePassword.js';
import { choosePost } from './chosenPost.js';
import { useSignal } from './Signal.js';
import { SignInAgain } from './SignInAgain.js';
import { SignInPage } from './SignInPage.js';

/** Finds out who works here, signs in where nobody does, and draws the rest for that person. */
export function Session({ children }: { children: (me: Me) => ReactNode }) {
  const query = useQueryOf(directory.me, null);
  const out = useSignal(signedOut);
  const refresh = useRefresh();
  const signedIn = useCallback(() => {
    signedOut.set(false);
    void refresh();
  }, [refresh]);
  const { data: me, error } = query;

  // The post chosen last time has ended since: the server names another.
  const lost = error?.code === 'core.not_your_post';
  useEffect(() => {
    if (!lost) return;
    choosePost(undefined);
    signedIn();
  }, [lost, signedIn]);

  if (!me && (out || error?.isSignedOut)) {
    return (
      <SignInPage
        onDone={({ post }) => {
          choosePost(post.id);
          signedIn();
        }}
      />
    );
  }
  if (!me && error && !error.isOffline) return <Failed error={error} retry={signedIn} />;
  if (!me) return <Starting />;
  if (me.mustChangePassword) return <MustChangePassword />;
  return (
    <>
      {children(me)}
      <SignInAgain open={out} person={me.person.id} onDone={signedIn} />
    </>
  );
}
