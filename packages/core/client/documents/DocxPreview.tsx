import { useErrorText, useText } from '@lianxin/ui';
import { Alert, Modal, Spin } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { fetchFile } from '../petition/files/saveFile.js';
import { useMe } from '../useMe.js';

/** A paper as it is printed, in a dialog. The library that draws it is fetched with the first one. */
export function DocxPreview({ file, title, onClose }: { file: string; title: string; onClose: () => void }) {
  const t = useText('core');
  const explain = useErrorText();
  const { post } = useMe();
  const sheet = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<'waiting' | 'drawn' | { readonly error: unknown }>('waiting');
  useEffect(() => {
    let gone = false;
    const draw = async () => {
      const [{ renderAsync }, response] = await Promise.all([import('docx-preview'), fetchFile(file, post.id)]);
      const content = await response.blob();
      if (gone || !sheet.current) return;
      await renderAsync(content, sheet.current, undefined, { inWrapper: false, useBase64URL: true });
      setShown('drawn');
    };
    draw().catch((error: unknown) => !gone && setShown({ error }));
    return () => {
      gone = true;
    };
  }, [file, post.id]);
  return (
    <Modal open title={title} onCancel={onClose} footer={null} width={880} destroyOnHidden>
      {shown === 'waiting' && <Spin aria-label={t('documents.preview.waiting')} />}
      {typeof shown === 'object' && <Alert type="error" title={explain(shown.error)} />}
      <div ref={sheet} className="pe-sheet" />
    </Modal>
  );
}
