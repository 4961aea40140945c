import { useMutationOf } from '@lianxin/api/client';
import { LocalRuleForm, type PaperKindRow, type TemplateRow, templateContracts } from '@lianxin/core/common';
import { DayText, SchemaForm, useErrorText, useText } from '@lianxin/ui';
import { App, Button, Drawer } from 'antd';
import { useState } from 'react';
import { FilesInput } from '../petition/files/FilesInput.js';
import { saveFile } from '../petition/files/saveFile.js';
import { UnitSelect } from '../petition/widgets/UnitSelect.js';
import { useMe } from '../useMe.js';
import { DocxPreview } from './DocxPreview.js';
import { FieldList } from './FieldList.js';

interface Props {
  readonly row: PaperKindRow | undefined;
  onClose(): void;
}

/** One kind of paper: its template to take home, the office's own to bring, and the rule that it cites. */
export function TemplateDrawer({ row, onClose }: Props) {
  const t = useText('core');
  return (
    <Drawer open={row !== undefined} onClose={onClose} size={680} title={row && t(row.title)} destroyOnHidden>
      {row && <Kind row={row} />}
    </Drawer>
  );
}

function Kind({ row }: { row: PaperKindRow }) {
  const t = useText('core');
  const explain = useErrorText();
  const { post } = useMe();
  const { message } = App.useApp();
  const [unit, setUnit] = useState<string>();
  const [preview, setPreview] = useState<string>();
  const shipped = useMutationOf(templateContracts.shippedTemplate);
  const add = useMutationOf(templateContracts.addTemplate);
  const setRule = useMutationOf(templateContracts.setLocalRule);
  const whose = unit ? { unit } : {};
  const told = (work: Promise<unknown>) => void work.catch((error: unknown) => message.error(explain(error), 10));
  const download = async () => saveFile((await shipped.mutateAsync({ kind: row.kind, ...whose })).file, post.id);
  const bring = async (file: string) => setPreview((await add.mutateAsync({ kind: row.kind, file, ...whose })).preview);
  return (
    <>
      <h3>{t('templates.own')}</h3>
      <p className="lx-quiet">{t('templates.steps')}</p>
      <UnitSelect label={t('templates.forUnit')} value={unit} onChange={setUnit} />
      <p>
        <Button onClick={() => told(download())}>{t('templates.download')}</Button>
      </p>
      <FilesInput value={[]} onChange={([file]) => file && told(bring(file.id))} />
      {preview && <DocxPreview file={preview} title={t('templates.sample')} onClose={() => setPreview(undefined)} />}
      <ul className="pe-things">
        {row.templates.map((template) => (
          <Own key={template.id} template={template} onError={(error) => void message.error(explain(error))} />
        ))}
      </ul>
      <h3>{t('templates.localRule')}</h3>
      <SchemaForm
        name="core.localRule"
        form={LocalRuleForm}
        value={row.localRule ? { ...row.localRule } : {}}
        onSubmit={async (rule) => void (await setRule.mutateAsync({ kind: row.kind, rule: LocalRuleForm.parse(rule) }))}
        submit={t('templates.cite')}
      />
      {row.localRule && (
        <Button onClick={() => told(setRule.mutateAsync({ kind: row.kind }))}>{t('templates.citeNone')}</Button>
      )}
      <h3>{t('templates.fields')}</h3>
      <FieldList fields={row.fields} mandatory={row.mandatory} />
    </>
  );
}

function Own({ template, onError }: { template: TemplateRow; onError(error: unknown): void }) {
  const t = useText('core');
  const use = useMutationOf(templateContracts.useTemplate);
  const drop = useMutationOf(templateContracts.dropTemplate);
  const { id, name, from, to, by, fingerprint } = template;
  const inUse = from !== undefined && to === undefined;
  return (
    <li>
      <b>{name}</b> <span className="lx-quiet">{by}</span>{' '}
      <span className="lx-quiet lx-digits" title={fingerprint}>
        {fingerprint.slice(0, 12)}
      </span>{' '}
      {from && <DayText day={from} />}
      <Button
        size="small"
        onClick={() => (inUse ? drop.mutateAsync({ template: id }) : use.mutateAsync({ template: id })).catch(onError)}
      >
        {t(inUse ? 'templates.drop' : 'templates.use')}
      </Button>
    </li>
  );
}
