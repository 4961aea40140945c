import type { FormModel, FormSource } from '@lianxin/ui/common';
import { Skeleton } from 'antd';
import { type ReactNode, useState } from 'react';
import { Owner, useOwner } from '../i18n/Owner.js';
import { FormName } from './FieldView.js';
import { LoadedForm } from './LoadedForm.js';
import { useDraft } from './useDraft.js';

export interface SchemaFormProps<I> {
  /** `core.register`: labels are `fields.core.register.<path>`, then `fields.<path>`, in the owner's locale files. */
  readonly name: string;
  readonly form: FormSource<I> | FormModel<I>;
  readonly value?: Partial<I> | undefined;
  /** Sends what was entered. An ApiError it throws is shown where it belongs, and nothing typed is lost. */
  onSubmit(value: I): Promise<void>;
  /** Keeps what is being typed under this key until it is submitted, but for fields with `meta({ draft: false })`. */
  readonly draft?: string | undefined;
  /** The words on the button; without them the form draws none, and a button elsewhere submits it by `id`. */
  readonly submit?: ReactNode;
  readonly id?: string;
  /** Once true, the keyboard begins at the first field, as soon as there is one. */
  readonly focus?: boolean;
  onSending?(sending: boolean): void;
}

/** A form drawn from a schema: labels, controls, help and what is wrong, in words, beside the field it is about. */
export function SchemaForm<I>(props: SchemaFormProps<I>) {
  const { name } = props;
  const around = useOwner();
  const draft = useDraft(props.draft);
  const [afresh, setAfresh] = useState(false);
  if (!draft.loaded) return <Skeleton active />;
  const start = afresh ? undefined : draft.loaded.start;
  const startAfresh = () => {
    setAfresh(true);
    void draft.clear();
  };
  return (
    <Owner value={name.includes('.') ? name.slice(0, name.indexOf('.')) : around}>
      <FormName value={name}>
        <LoadedForm key={String(afresh)} {...props} start={start} drafting={draft} startAfresh={startAfresh} />
      </FormName>
    </Owner>
  );
}
