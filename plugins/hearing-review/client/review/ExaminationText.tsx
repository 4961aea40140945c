import { type OpenCase, textOf, useText } from '@lianxin/sdk/client';

interface Props {
  readonly record: string | undefined;
  /** The action that wrote it, by whose fields its parts are called. */
  readonly form: string;
  readonly fields: readonly string[];
  readonly name: string;
  readonly view: OpenCase['view'];
}

/** A record of several texts, to be opened and read. */
export function ExaminationText({ record, form, fields, name, view }: Props) {
  const t = useText();
  if (!record) return null;
  return (
    <details className="pe-opinion">
      <summary>{name}</summary>
      <dl>
        {fields.map((field) => (
          <div key={field}>
            <dt>{t(`fields.${form}.${field}`)}</dt>
            <dd className="pe-prose">{textOf(view, record, field)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
