import { useErrorText } from '@lianxin/ui';
import { App } from 'antd';
import type { ReactNode } from 'react';
import { useMe } from '../../useMe.js';
import { fileUrl, saveFile } from './saveFile.js';

interface Props {
  readonly file: string;
  readonly className?: string;
  readonly title?: string;
  readonly children: ReactNode;
}

/** A link that saves a file, or says why it cannot be had. */
export function FileLink({ file, children, ...rest }: Props) {
  const { post } = useMe();
  const { message } = App.useApp();
  const explain = useErrorText();
  return (
    <a
      {...rest}
      href={fileUrl(file)}
      download
      onClick={(e) => {
        e.preventDefault();
        saveFile(file, post.id).catch((error) => message.error(explain(error)));
      }}
    >
      {children}
    </a>
  );
}
