import {
  DayText,
  type OpenCase,
  recordWords,
  textOf,
  useCallOf,
  useMe,
  usePermission,
  useText,
} from '@lianxin/sdk/client';
import type { OutputOf } from '@lianxin/sdk/common';
import { Button } from 'antd';
import { useState } from 'react';
import { contracts, type Mediation } from '../common/index.js';

interface Notes {
  readonly joint?: OutputOf<typeof contracts.notes>;
  readonly apart?: OutputOf<typeof contracts.notebook>;
}

/**
 * When and where they met. What was said together is read by those who mediate, what was said apart by the mediators who
 * sit in it, and only when they ask for it.
 */
export function SessionList({ mediation, open }: { mediation: Mediation; open: OpenCase }) {
  const t = useText();
  const { post, person } = useMe();
  const mayRead = usePermission('mediation.host') && post.unit.id === mediation.host;
  const readNotes = useCallOf(contracts.notes);
  const readNotebook = useCallOf(contracts.notebook);
  const [notes, setNotes] = useState<Notes>({});
  const { view, state } = open;
  if (mediation.sessions.length === 0) return null;
  const of = { dossier: view.dossier, mediation: mediation.id };
  const nameOf = (party: string) => recordWords(view, state.parties.get(party)?.body ?? '') ?? t('panel.unnamed');
  const namesOf = (parties: readonly string[]) => parties.map(nameOf).join(t('panel.separator'));
  return (
    <>
      <ul className="pe-served">
        {mediation.sessions.map(({ on, record, apart }) => (
          <li key={record}>
            <span>
              <DayText day={on} /> {t('panel.session')}
            </span>
            <span>{textOf(view, record, 'place')}</span>
            <span className="lx-quiet">
              {apart ? t('panel.apartWith', { parties: namesOf(apart) }) : textOf(view, record, 'present')}
            </span>
            <span className="pe-prose">{notes.joint?.find((one) => one.record === record)?.note}</span>
          </li>
        ))}
        {notes.apart?.map(({ on, parties, note }) => (
          <li key={`${on} ${note}`}>
            <span>
              <DayText day={on} /> {t('panel.apartWith', { parties: namesOf(parties) })}
            </span>
            <span className="pe-prose">{note}</span>
          </li>
        ))}
      </ul>
      {mayRead && !notes.joint && (
        <Button
          type="link"
          size="small"
          onClick={() => void readNotes(of).then((joint) => setNotes((n) => ({ ...n, joint })))}
        >
          {t('panel.showNotes')}
        </Button>
      )}
      {mayRead && mediation.notebook && mediation.mediators.includes(person.id) && !notes.apart && (
        <Button
          type="link"
          size="small"
          onClick={() => void readNotebook(of).then((apart) => setNotes((n) => ({ ...n, apart })))}
        >
          {t('panel.showNotebook')}
        </Button>
      )}
    </>
  );
}
