import { EyeOutlined } from '@ant-design/icons';
import { useText } from '@lianxin/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { DocxPreview } from './DocxPreview.js';

/** Opens a paper to be read without leaving the page. */
export function PreviewButton({ file, title }: { file: string; title: string }) {
  const t = useText('core');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button type="link" size="small" icon={<EyeOutlined />} onClick={() => setOpen(true)}>
        {t('documents.preview.open')}
      </Button>
      {open && <DocxPreview file={file} title={title} onClose={() => setOpen(false)} />}
    </>
  );
}
