import { PaperClipOutlined } from '@ant-design/icons';
import { useText } from '@lianxin/ui';
import { FileLink } from '../files/FileLink.js';
import { sizeText } from '../files/sizeText.js';
import { useCase } from './CaseContext.js';
import { papersOf } from './documentLines.js';
import { Panel } from './Panel.js';

/** The papers people brought. */
export function PapersPanel() {
  const t = useText('core');
  const papers = papersOf(useCase());
  if (papers.length === 0) return null;
  return (
    <Panel title={t('fields.files')} count={papers.length}>
      <ul className="pe-file-list">
        {papers.map((file) => (
          <li key={file.id}>
            <PaperClipOutlined />
            <FileLink file={file.id} className="pe-file-name" title={file.name}>
              {file.name}
            </FileLink>
            <span className="lx-quiet lx-digits">{sizeText(file.size)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
