import { useText, type WidgetProps } from '@lianxin/ui';
import { useState } from 'react';
import { FilesInput } from '../files/FilesInput.js';
import type { WaitingFile } from '../files/uploadFile.js';

/** Waiting files for an action: the form holds their ids, the control knows what they are called. */
export function FilesWidget({ id, value = [], onChange }: WidgetProps<string[]>) {
  const t = useText('core');
  const [known, setKnown] = useState<readonly WaitingFile[]>([]);
  const nameless = (file: string, i: number): WaitingFile => ({
    id: file,
    name: t('petition.files.earlier', { n: i + 1 }),
    size: 0,
    mime: '',
  });
  return (
    <FilesInput
      {...(id && { id })}
      value={value.map((file, i) => known.find((each) => each.id === file) ?? nameless(file, i))}
      onChange={(files) => {
        setKnown((before) => [...before, ...files.filter((file) => !before.some((each) => each.id === file.id))]);
        onChange?.(files.length > 0 ? files.map((file) => file.id) : undefined);
      }}
    />
  );
}
