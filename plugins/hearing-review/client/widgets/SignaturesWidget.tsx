import { useText, type WidgetProps } from '@lianxin/sdk/client';
import { Input, Radio } from 'antd';
import type { Signature } from '../../common/index.js';

type Signed = Omit<Signature, 'on'>;

/** One line for everybody who was there: signed, or would not, and why. Those left open are asked again. */
export function SignaturesWidget({ id, value = [], onChange, field, label }: WidgetProps<readonly Signed[]>) {
  const t = useText();
  const signers = field.meta.signers as readonly (Pick<Signed, 'signer' | 'who'> & { readonly name: string })[];
  const sign = (one: Signed) => onChange?.([...value.filter(({ who }) => who !== one.who), one]);
  return (
    <table className="lx-entry-table" aria-label={label} {...(id && { id })}>
      <thead>
        <tr>
          <th scope="col">{t('signatures.who')}</th>
          <th scope="col">{t('signatures.as')}</th>
          <th scope="col">{t('signatures.how')}</th>
          <th scope="col">{t('signatures.reason')}</th>
        </tr>
      </thead>
      <tbody>
        {signers.map(({ signer, who, name }) => {
          const own = value.find((one) => one.who === who);
          const refused = own?.refusal !== undefined;
          return (
            <tr key={who}>
              <th scope="row">{name}</th>
              <td>{t(`codes.signer.${signer}`)}</td>
              <td>
                {/* Inside one field all groups would share its name, and be one. */}
                <Radio.Group
                  name={who}
                  aria-label={t('signatures.of', { name })}
                  value={own && (refused ? 'refused' : 'signed')}
                  onChange={(e) => sign({ signer, who, ...(e.target.value === 'refused' && { refusal: '' }) })}
                  options={[
                    { value: 'signed', label: t('session.signed') },
                    { value: 'refused', label: t('signatures.refused') },
                  ]}
                />
              </td>
              <td>
                {refused && (
                  <Input
                    aria-label={t('signatures.reasonOf', { name })}
                    value={own.refusal ?? ''}
                    onChange={(e) => sign({ signer, who, refusal: e.target.value })}
                  />
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
