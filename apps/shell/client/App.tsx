import { ApiProvider } from '@lianxin/api/client';
import { TextsProvider } from '@lianxin/ui';
import { App as AntApp } from 'antd';
import type { i18n } from 'i18next';
import { api } from './session/api.js';
import { Session } from './session/Session.js';
import type { TextSources } from './TextSources.js';
import { Workplace } from './Workplace.js';

/** The whole shell: language, connection, session, and then the workplace of who signed in. */
export function App({ texts, sources }: { texts: i18n; sources: TextSources }) {
  return (
    <TextsProvider texts={texts}>
      <AntApp>
        <ApiProvider api={api}>
          <Session>{(me) => <Workplace key={me.post.id} me={me} texts={texts} sources={sources} />}</Session>
        </ApiProvider>
      </AntApp>
    </TextsProvider>
  );
}
