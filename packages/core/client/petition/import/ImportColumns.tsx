import { fieldsOf, type ImportPreview } from '@lianxin/core/common';
import { useText } from '@lianxin/ui';
import { Select } from 'antd';
import { chooseColumn, fieldOfColumn, type ImportChoice } from './importForm.js';

interface Props {
  readonly preview: ImportPreview;
  readonly choice: ImportChoice;
  onChange(choice: ImportChoice): void;
}

/** Which column gives which field, to be put right, and the first rows as they would be read. */
export function ImportColumns({ preview, choice, onChange }: Props) {
  const t = useText('core');
  const { columns, map, rows } = preview;
  return (
    <>
      <section className="lx-panel pe-section">
        <h2>{t('petition.import.columns')}</h2>
        <div className="pe-columns-map">
          {fieldsOf(choice.as).map((field) => (
            // biome-ignore lint/a11y/noLabelWithoutControl: the select inside is the control
            <label key={field}>
              <span>{t([`petition.import.field.${field}`, `fields.${field}`])}</span>
              <Select
                size="small"
                value={map[field] ?? null}
                onChange={(column) => onChange(chooseColumn(choice, field, column ?? undefined))}
                allowClear
                placeholder={t('petition.import.noColumn')}
                options={columns.map((value) => ({ value, label: value }))}
                showSearch
              />
            </label>
          ))}
        </div>
      </section>
      <section className="lx-panel pe-section">
        <h2>{t('petition.import.firstRows')}</h2>
        <div className="pe-scroll">
          <table className="pe-preview">
            <thead>
              <tr>
                {columns.map((column) => {
                  const field = fieldOfColumn(preview, column);
                  return (
                    <th key={column} scope="col" className={field ? '' : 'lx-quiet'}>
                      {column}
                      <span>
                        {field ? t([`petition.import.field.${field}`, `fields.${field}`]) : t('petition.import.unread')}
                      </span>
                    </th>
                  );
                })}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a preview have nothing else
                <tr key={i}>
                  {columns.map((column) => (
                    <td key={column}>{row[column]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
    </>
  );
}
