import { CloseOutlined, ReloadOutlined } from '@ant-design/icons';
import { useErrorText, useText } from '@lianxin/ui';
import { Button, Progress } from 'antd';
import type { ReactNode } from 'react';
import { sizeText } from './sizeText.js';
import type { WaitingFile } from './uploadFile.js';
import type { Upload } from './useUploads.js';

/** A paper that is on the server. */
export function FileLine({ icon, file, onRemove }: { icon: ReactNode; file: WaitingFile; onRemove(): void }) {
  const t = useText('core');
  return (
    <li>
      {icon}
      <span className="pe-file-name" title={file.name}>
        {file.name}
      </span>
      <span className="lx-quiet lx-digits">{file.size > 0 && sizeText(file.size)}</span>
      <Small label={t('petition.files.remove', { name: file.name })} icon={<CloseOutlined />} onClick={onRemove} />
    </li>
  );
}

/** A paper on its way, or why it could not be sent. */
export function UploadLine({ upload, onDrop, onRetry }: { upload: Upload; onDrop(): void; onRetry(): void }) {
  const t = useText('core');
  const explain = useErrorText();
  const { file, share, error } = upload;
  return (
    <li>
      <span className="pe-file-name" title={file.name}>
        {file.name}
      </span>
      {error === undefined ? (
        <Progress className="pe-file-progress" percent={Math.round(share * 100)} size="small" aria-label={file.name} />
      ) : (
        <>
          <span className="lx-bad" role="alert">
            {explain(error)}
          </span>
          <Small label={t('petition.files.retry', { name: file.name })} icon={<ReloadOutlined />} onClick={onRetry} />
        </>
      )}
      <Small label={t('petition.files.remove', { name: file.name })} icon={<CloseOutlined />} onClick={onDrop} />
    </li>
  );
}

function Small({ label, icon, onClick }: { label: string; icon: ReactNode; onClick(): void }) {
  return <Button type="text" size="small" icon={icon} aria-label={label} title={label} onClick={onClick} />;
}
