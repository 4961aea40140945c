import { useText } from '@lianxin/sdk/client';
import { hearingActions as a } from '../../common/index.js';
import type { PartProps } from './PartBody.js';
import { PartForm } from './PartForm.js';

/** What is left to do when the session is closed: the report. */
export function Report({ session, onDone }: PartProps) {
  const t = useText();
  const { id } = a.reportHearing;
  if (session.phase === 'ended') return <p className="lx-quiet">{t('session.over')}</p>;
  return (
    <>
      <h3>{t(`actions.${id}`)}</h3>
      <PartForm action={id} session={session} onDone={onDone} />
    </>
  );
}
