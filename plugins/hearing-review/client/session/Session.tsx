import { Guide, useSearchParams, useText } from '@lianxin/sdk/client';
import type { SessionView } from '../../common/index.js';
import { PartBody } from './PartBody.js';
import { SessionHead } from './SessionHead.js';

/** The parts at the left, the open one large. It opens where the recorder stopped, and goes on by itself. */
export function Session({ session }: { session: SessionView }) {
  const t = useText();
  const [query, setQuery] = useSearchParams();
  const { parts } = session;
  const next = parts.find((each) => each.next) ?? parts.at(-1)!;
  const at = parts.find(({ part }) => part === query.get('part')) ?? next;
  const open = (part?: string) => setQuery(part && part !== next.part ? { part } : {}, { replace: true });
  return (
    <>
      <SessionHead session={session} />
      <Guide
        label={t('session.parts')}
        steps={parts.map(({ part, done }) => ({ id: part, name: t(`codes.part.${part}`), done }))}
        at={at.part}
        onMove={open}
      >
        <p>{t(`parts.${at.part}.help`)}</p>
        <PartBody part={at} session={session} onDone={() => open()} />
      </Guide>
    </>
  );
}
