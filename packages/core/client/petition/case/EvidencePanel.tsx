import { PaperClipOutlined } from '@ant-design/icons';
import { EXPERT_KINDS } from '@lianxin/core/common';
import { DayText, useText } from '@lianxin/ui';
import { FileLink } from '../files/FileLink.js';
import { useCase } from './CaseContext.js';
import { Facts } from './Facts.js';
import { ThingActions } from './OffersContext.js';
import { Panel } from './Panel.js';
import { recordWords, textOf } from './readCase.js';
import { numberOf } from './thingOf.js';

/** What the findings rest on: what each piece shows, from whom it is, and to whom it was shown. */
export function EvidencePanel() {
  const t = useText('core');
  const { view, state } = useCase();
  const evidence = [...state.evidence.values()];
  if (evidence.length === 0) return null;
  return (
    <Panel title={t('petition.case.evidence')} count={evidence.length}>
      <ol className="pe-things">
        {evidence.map(({ id, kind, demand, body, on, files, shown }, i) => (
          <li key={id}>
            <div className="pe-thing-head">
              <span className="pe-thing-n">{i + 1}</span>
              <p className="pe-thing-text">
                {t(`codes.evidenceKind.${kind}`)}
                <span className="lx-quiet"> {textOf(view, body, 'shows') ?? t('petition.erased')}</span>
              </p>
            </div>
            <Facts
              items={[
                [t('fields.demand'), numberOf(state.demands, demand)],
                [t('petition.column.day'), <DayText key="on" day={on} />],
                [t('fields.origin'), textOf(view, body, 'origin')],
                [t('fields.obtainedBy'), textOf(view, body, 'obtainedBy')],
                ...(EXPERT_KINDS.includes(kind)
                  ? (['institution', 'experts', 'question', 'conclusion'] as const).map(
                      (field) => [t(`fields.core.addEvidence.${field}`), textOf(view, body, field)] as const,
                    )
                  : []),
                [
                  t('fields.shown'),
                  Object.keys(shown)
                    .map((party) => recordWords(view, state.parties.get(party)?.body ?? '') ?? t('petition.notGiven'))
                    .join(t('petition.separator')),
                ],
              ]}
            />
            {files.length > 0 && (
              <ul className="pe-file-list">
                {files.map((file) => (
                  <li key={file}>
                    <PaperClipOutlined />
                    <FileLink file={file} className="pe-file-name">
                      {view.files.find((each) => each.id === file)?.name ?? t('petition.erased')}
                    </FileLink>
                  </li>
                ))}
              </ul>
            )}
            <ThingActions about={id} />
          </li>
        ))}
      </ol>
    </Panel>
  );
}
