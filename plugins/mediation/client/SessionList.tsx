import { DayText, type OpenCase, textOf, useCallOf, useMe, usePermission, useText } from '@lianxin/sdk/client';
import { Button } from 'antd';
import { useState } from 'react';
import { contracts, type Mediation } from '../common/index.js';

/** When and where they met; what was said only for those who mediate, and only when they ask for it. */
export function SessionList({ mediation, view }: { mediation: Mediation; view: OpenCase['view'] }) {
  const t = useText();
  const { post } = useMe();
  const mayRead = usePermission('mediation.host') && post.unit.id === mediation.host;
  const call = useCallOf(contracts.notes);
  const [notes, setNotes] = useState<readonly { record: string; note: string }[]>();
  const show = () => call({ dossier: view.dossier, mediation: mediation.id }).then(setNotes);
  return (
    <>
      {mediation.sessions.map(({ on, record }) => (
        <div key={record}>
          <DayText day={on} /> {textOf(view, record, 'place')} {notes?.find((one) => one.record === record)?.note}
        </div>
      ))}
      {mayRead && !notes && (
        <Button type="link" size="small" onClick={() => void show()}>
          {t('panel.showNotes')}
        </Button>
      )}
    </>
  );
}
