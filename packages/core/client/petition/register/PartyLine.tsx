import { DeleteOutlined, DownOutlined, UpOutlined } from '@ant-design/icons';
import { PARTY_ROLES, petitionActions } from '@lianxin/core/common';
import { useText } from '@lianxin/ui';
import { Button, Form, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { YuanInput } from '../widgets/YuanInput.js';
import type { PartyValues } from './RegisterValues.js';

interface Props {
  /** Position in the form's list. */
  readonly at: number;
  readonly n: number;
  readonly parties: readonly (PartyValues | undefined)[];
  onRemove(): void;
}

/** Those who do not bring the matter themselves, but act for somebody who does. */
const ACTS_FOR = ['agent', 'guardian', 'interpreter'];
const ID_TYPES = petitionActions.PartyInput.shape.idType.unwrap().options;

/** One person: what is asked most on one line, the rest below it where the role needs it or somebody asks for it. */
export function PartyLine({ at, n, parties, onRemove }: Props) {
  const t = useText('core');
  const [more, setMore] = useState(false);
  const role = parties[at]?.role;
  const actsFor = role !== undefined && ACTS_FOR.includes(role);
  const speaks = role === 'representative';
  const label = (field: string) => t('petition.register.partyField', { n, field: t(`fields.${field}`) });
  const line = (field: 'name' | 'phone' | 'idNumber' | 'address' | 'organisation', max: number) => (
    <Form.Item name={[at, field]}>
      <Input maxLength={max} aria-label={label(field)} autoComplete="off" />
    </Form.Item>
  );
  const others = parties.flatMap((p, i) =>
    p && i !== at && !ACTS_FOR.includes(p.role) ? [{ value: p.id, label: nameOf(p, i) }] : [],
  );
  function nameOf(party: PartyValues, i: number): string {
    return party.name?.trim() || party.organisation?.trim() || `${i + 1} ${t(`codes.partyRole.${party.role}`)}`;
  }

  return (
    <div className="pe-party">
      <Form.Item name={[at, 'role']}>
        <Select
          aria-label={label('role')}
          options={PARTY_ROLES.map((value) => ({ value, label: t(`codes.partyRole.${value}`) }))}
        />
      </Form.Item>
      {line('name', 100)}
      {line('phone', 40)}
      {line('idNumber', 40)}
      {line('address', 200)}
      <span className="pe-party-buttons">
        <Button
          type="text"
          icon={more ? <UpOutlined /> : <DownOutlined />}
          aria-expanded={more}
          aria-label={t('petition.register.moreOfParty', { n })}
          title={t('petition.register.moreOfParty', { n })}
          onClick={() => setMore(!more)}
        />
        <Button
          type="text"
          icon={<DeleteOutlined />}
          aria-label={t('ui:form.removeRow', { row: n })}
          onClick={onRemove}
        />
      </span>
      {(more || actsFor || speaks) && (
        <div className="pe-party-more">
          {actsFor && (
            <Labelled name={[at, 'for']} label={t('fields.for')}>
              <Select allowClear options={others} placeholder={t('petition.register.notGiven')} />
            </Labelled>
          )}
          {speaks && (
            <Labelled name={[at, 'headCount']} label={t('fields.headCount')}>
              <InputNumber min={1} max={100_000} precision={0} controls={false} />
            </Labelled>
          )}
          {more && (
            <>
              <Labelled name={[at, 'idType']} label={t('fields.idType')}>
                <Select allowClear options={ID_TYPES.map((value) => ({ value, label: t(`codes.idType.${value}`) }))} />
              </Labelled>
              <Labelled name={[at, 'organisation']} label={t('fields.organisation')}>
                <Input maxLength={200} autoComplete="off" />
              </Labelled>
              <Labelled name={[at, 'sum']} label={t('fields.sum')}>
                <YuanInput label={label('sum')} />
              </Labelled>
              <Labelled name={[at, 'note']} label={t('fields.note')}>
                <Input maxLength={1000} autoComplete="off" />
              </Labelled>
            </>
          )}
        </div>
      )}
    </div>
  );
}

function Labelled({ name, label, children }: { name: (string | number)[]; label: string; children: React.ReactNode }) {
  return (
    <Form.Item name={name} label={label} layout="horizontal">
      {children}
    </Form.Item>
  );
}
