import type { Me } from '@lianxin/core/common';
import { useCommands, useLanguage, useText } from '@lianxin/ui';
import { useMemo } from 'react';
import { useChangePost } from '../session/useChangePost.js';
import { useSignOut } from '../session/useSignOut.js';

/** What the header offers, for the palette. */
export function SessionCommands({ me: { posts, post: current } }: { me: Me }) {
  const t = useText();
  const [language, changeLanguage] = useLanguage();
  const changePost = useChangePost();
  const signOut = useSignOut();
  const commands = useMemo(() => {
    const other = language === 'en' ? ('zh-CN' as const) : ('en' as const);
    const group = t('nav.account');
    return [
      ...posts
        .filter(({ id }) => id !== current.id)
        .map(({ id, unit, title }) => ({
          id: `post ${id}`,
          label: t('header.actAs', { post: `${unit.name} ${title}` }),
          group,
          run: () => changePost(id),
        })),
      { id: 'language', label: t('header.otherLanguage'), group, run: () => changeLanguage(other) },
      { id: 'sign out', label: t('header.signOut'), group, run: () => void signOut() },
    ];
  }, [posts, current.id, language, changeLanguage, changePost, signOut, t]);
  useCommands(commands);
  return null;
}
