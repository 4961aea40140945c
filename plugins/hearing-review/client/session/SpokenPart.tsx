import { fixed, useText } from '@lianxin/sdk/client';
import { Button } from 'antd';
import { useState } from 'react';
import { hearingActions as a } from '../../common/index.js';
import type { PartProps } from './PartBody.js';
import { PartForm } from './PartForm.js';

/** What was said, taken down; set right until somebody has signed. */
export function SpokenPart({ part: { part, done, next, text, by, on }, session, onDone }: PartProps) {
  const t = useText();
  const [again, setAgain] = useState(false);
  if (!done && !next) return <p className="lx-quiet">{t('session.notYet')}</p>;
  if (done && !again)
    return (
      <>
        <p className="pe-prose">{text ?? t('session.nothingSaid')}</p>
        <p className="lx-quiet">
          {by && t('session.takenDown', { by, day: on ?? '' })}
          {session.inHands && !session.signatures.some((one) => one.on) && (
            <Button type="link" onClick={() => setAgain(true)}>
              {t('session.setRight')}
            </Button>
          )}
        </p>
      </>
    );
  return (
    <PartForm
      action={a.recordStep.id}
      session={session}
      part={part}
      given={{ part: fixed(part), text: { rows: LINES } }}
      submit={t('session.record')}
      value={{ part, ...(text && { text }) }}
      onDone={() => {
        setAgain(false);
        onDone();
      }}
    />
  );
}

/** What is said at a part is long; the recorder sees what he wrote before, and on a small screen still the button. */
const LINES = 8;
