import type { ArchiveGap } from '@lianxin/core/common';
import { useText } from '@lianxin/ui';
import { Alert } from 'antd';
import { useCase } from '../case/CaseContext.js';
import { ThingText } from '../case/ThingText.js';
import { thingOf } from '../case/thingOf.js';

/** What the catalogue asks for and the file lacks, thing by thing. */
export function Gaps({ gaps }: { gaps: readonly ArchiveGap[] }) {
  const t = useText('core');
  const open = useCase();
  if (gaps.length === 0) return <Alert className="pe-gaps" type="success" title={t('petition.archive.complete')} />;
  return (
    <Alert
      className="pe-gaps"
      type="warning"
      title={t('petition.archive.missing')}
      description={
        <ul>
          {gaps.map(({ kind, about }) => {
            const thing = about && thingOf(open, about);
            return (
              <li key={kind + about}>
                {t(`codes.archiveGap.${kind}`)} {thing && <ThingText thing={thing} />}
              </li>
            );
          })}
        </ul>
      }
    />
  );
}
