import type { WidgetProps } from '@lianxin/ui';
import { Checkbox } from 'antd';
import { useCase } from '../case/CaseContext.js';
import { FileLink } from '../files/FileLink.js';

/** Papers that are in the case. */
export function CaseFilesWidget({ id, value = [], onChange, label }: WidgetProps<string[]>) {
  const { view } = useCase();
  return (
    <fieldset {...(id && { id })} aria-label={label} className="lx-choices pe-vertical">
      <Checkbox.Group
        value={value}
        onChange={(files) => onChange?.(files.length > 0 ? files : undefined)}
        options={view.files.map((file) => ({
          value: file.id,
          label: <FileLink file={file.id}>{file.name}</FileLink>,
        }))}
      />
    </fieldset>
  );
}
