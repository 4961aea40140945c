import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import {
  type Field,
  type Group,
  type LabelKind,
  type List,
  labelKeys,
  type NamePath,
  startOf,
  type Values,
} from '@lianxin/ui/common';
import { Button, Form } from 'antd';
import { createContext, useContext } from 'react';
import { useText } from '../i18n/useText.js';
import { controlOf } from './controls.js';
import { useWidgets } from './WidgetsProvider.js';

const Context = createContext('');

/** Under which name (`core.register`) the labels of the fields below are looked up. */
export const FormName = Context.Provider;

interface Place {
  /** Name of the group or row a field stands in, from the top of the form. */
  readonly at: NamePath;
  /** The same from the innermost list, which is how antd names what stands in a list. */
  readonly within: NamePath;
}

/** The fields of a group, in two columns where there is room. */
export function Fields({ group, at, within }: { group: Group } & Place) {
  return (
    <div className="lx-fields">
      {group.fields.filter(isShown).map((field) => (
        <FieldView key={field.name} field={field} at={at} within={within} />
      ))}
    </div>
  );
}

/** A field with its label, help and what is wrong with it; nothing while it does not apply. */
function FieldView(props: { field: Field } & Place) {
  return props.field.visible ? <Conditional {...props} /> : <Shown {...props} />;
}

function Conditional(props: { field: Field } & Place) {
  const beside = Form.useWatch((values) => valueAt(values, props.at), { preserve: true }) as Values | undefined;
  return props.field.visible?.(beside ?? {}) ? <Shown {...props} /> : null;
}

function Shown({ field, at, within }: { field: Field } & Place) {
  const label = useLabel();
  const Control = controlOf(field, useWidgets());
  const inside = { at: [...at, field.name], within: [...within, field.name] };
  if (!field.widget && field.type === 'group') return <GroupView group={field} {...inside} />;
  if (!field.widget && field.type === 'list') return <ListView list={field} {...inside} />;
  const saysItself = field.type === 'flag' && !field.widget;
  const text = label(field) ?? '';
  return (
    <Form.Item
      name={inside.within}
      label={saysItself ? undefined : text}
      required={field.required}
      extra={label(field, '.help')}
      className={isWide(field) ? 'lx-wide' : saysItself ? 'lx-flag' : ''}
    >
      <Control field={field} label={text} />
    </Form.Item>
  );
}

function GroupView({ group, ...place }: { group: Group } & Place) {
  const label = useLabel();
  if (!group.path) return <Fields group={group} {...place} />;
  return (
    <fieldset className="lx-group lx-wide">
      <legend>{label(group)}</legend>
      <Fields group={group} {...place} />
    </fieldset>
  );
}

function ListView({ list, at, within }: { list: List } & Place) {
  const label = useLabel();
  const t = useText('ui');
  const { item } = list;
  return (
    <fieldset className="lx-group lx-wide">
      <legend>{label(list)}</legend>
      {label(list, '.help') && <p className="lx-help">{label(list, '.help')}</p>}
      <Form.List name={within}>
        {(rows, { add, remove }, { errors }) => (
          <>
            {rows.map((row, i) => (
              <div className="lx-row" key={row.key}>
                <span className="lx-row-number">{i + 1}</span>
                {item.type === 'group' && !item.widget ? (
                  <Fields group={item} at={[...at, row.name]} within={[row.name]} />
                ) : (
                  <Item item={item} row={row.name} label={label(list, '.row') ?? label(list) ?? ''} />
                )}
                <Button
                  type="text"
                  icon={<DeleteOutlined />}
                  aria-label={t('form.removeRow', { row: i + 1 })}
                  title={t('form.removeRow', { row: i + 1 })}
                  disabled={rows.length <= list.min}
                  onClick={() => remove(row.name)}
                />
              </div>
            ))}
            <Form.ErrorList errors={errors} />
            <Button
              icon={<PlusOutlined />}
              disabled={list.max !== undefined && rows.length >= list.max}
              onClick={() => add(startOf(item, undefined))}
            >
              {label(list, '.add') ?? t('form.addRow')}
            </Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}

function Item({ item, row, label }: { item: Field; row: number; label: string }) {
  const Control = controlOf(item, useWidgets());
  return (
    <Form.Item name={row} className="lx-row-item">
      <Control field={item} label={label} />
    </Form.Item>
  );
}

/** Looks up what a field is called; `undefined` where its help or another of its words is not written. */
function useLabel(): (field: Field, kind?: LabelKind) => string | undefined {
  const t = useText();
  const form = useContext(Context);
  return (field, kind = '') => {
    if (!field.path) return undefined;
    const keys = labelKeys(form, field.path, kind);
    const text = t(keys);
    return kind && text === keys.at(-1) ? undefined : text;
  };
}

const isShown = ({ type, meta }: Field): boolean => type !== 'id' && meta.fixed !== true;

const LONG = 100;

const isWide = (field: Field): boolean =>
  field.meta.wide === true ||
  field.widget === 'textarea' ||
  field.type === 'choices' ||
  (field.type === 'text' && (field.maxLength ?? 0) > LONG);

const valueAt = (values: unknown, at: NamePath): unknown =>
  at.reduce<unknown>((each, key) => (each as Readonly<Record<string | number, unknown>> | undefined)?.[key], values);
