import { FolderOpenOutlined, PaperClipOutlined, UploadOutlined } from '@ant-design/icons';
import { useText } from '@lianxin/ui';
import { Button } from 'antd';
import { type ClipboardEvent, type DragEvent, useRef, useState } from 'react';
import { droppedFiles } from './droppedFiles.js';
import { FileLine, UploadLine } from './FileLines.js';
import type { WaitingFile } from './uploadFile.js';
import { useHold } from './useHold.js';
import { useUploads } from './useUploads.js';

interface Props {
  readonly id?: string;
  readonly value?: readonly WaitingFile[];
  readonly onChange?: (files: readonly WaitingFile[]) => void;
}

/** Papers by choosing, dragging, pasting, or a whole folder, each with how much of it has been sent. */
export function FilesInput({ id, value = [], onChange }: Props) {
  const t = useText('core');
  const [over, setOver] = useState(false);
  const files = useRef<readonly WaitingFile[]>(value);
  files.current = value;
  const change = (next: readonly WaitingFile[]) => {
    files.current = next; // two files may arrive before the form draws again
    onChange?.(next);
  };
  const { uploads, add, drop, retry } = useUploads((file) => change([...files.current, file]));

  const root = useRef<HTMLDivElement>(null);
  const held = useHold(
    root,
    uploads.some((u) => u.error === undefined),
  );

  const take = async (e: DragEvent | ClipboardEvent, data: DataTransfer) => {
    if (![...data.items].some((item) => item.kind === 'file')) return;
    e.preventDefault();
    e.stopPropagation();
    setOver(false);
    add(await droppedFiles(data));
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dragging and pasting have buttons beside them that do the same
    <div
      ref={root}
      className={`pe-files ${over ? 'pe-files-over' : ''}`}
      onDragOver={(e) => {
        e.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(e) => void take(e, e.dataTransfer)}
      onPaste={(e) => void take(e, e.clipboardData)}
    >
      <div className="pe-files-head">
        <Chooser id={id} icon={<UploadOutlined />} label={t('petition.files.choose')} onFiles={add} />
        <Chooser folder icon={<FolderOpenOutlined />} label={t('petition.files.folder')} onFiles={add} />
        <span className="lx-quiet">{t('petition.files.help')}</span>
      </div>
      {held && (
        <p className="lx-bad" role="alert">
          {t('petition.files.wait')}
        </p>
      )}
      {(value.length > 0 || uploads.length > 0) && (
        <ul className="pe-file-list" aria-label={t('petition.files.list')}>
          {value.map((file) => (
            <FileLine
              key={file.id}
              icon={<PaperClipOutlined />}
              file={file}
              onRemove={() => change(files.current.filter((f) => f.id !== file.id))}
            />
          ))}
          {uploads.map((upload) => (
            <UploadLine
              key={upload.key}
              upload={upload}
              onDrop={() => drop(upload.key)}
              onRetry={() => retry(upload)}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

interface ChooserProps {
  readonly id?: string | undefined;
  readonly folder?: boolean;
  readonly icon: React.ReactNode;
  readonly label: string;
  onFiles(files: readonly File[]): void;
}

function Chooser({ id, folder = false, icon, label, onFiles }: ChooserProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...(id && { id })} size="small" icon={icon} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={(element) => {
          input.current = element;
          element?.toggleAttribute('webkitdirectory', folder);
        }}
        type="file"
        multiple
        style={{ display: 'none' }} // antd shows every file input of a form
        tabIndex={-1}
        aria-label={label}
        onChange={(e) => {
          onFiles([...(e.target.files ?? [])]);
          e.target.value = ''; // the same file may be chosen again
        }}
      />
    </>
  );
}
