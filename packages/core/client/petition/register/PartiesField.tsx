import { PlusOutlined } from '@ant-design/icons';
import { useText } from '@lianxin/ui';
import { Alert, Button, Form } from 'antd';
import { MAX_REPRESENTATIVES } from './DemandsField.js';
import { hintsOf } from './hints.js';
import { PartyLine } from './PartyLine.js';
import { blankParty, type RegisterValues } from './RegisterValues.js';

/** Who brings it, for whom, and against whom. Nothing of it must be given. */
export function PartiesField() {
  const t = useText('core');
  const form = Form.useFormInstance<RegisterValues>();
  const values = Form.useWatch((all: RegisterValues) => all, form);
  const { representatives } = hintsOf(values ?? {}, MAX_REPRESENTATIVES);
  return (
    <fieldset className="lx-panel pe-section">
      <legend>{t('fields.parties')}</legend>
      <p className="lx-help">{t('petition.register.partiesHelp')}</p>
      <Form.List name="parties">
        {(lines, { add, remove }) => (
          <>
            {lines.length > 0 && (
              <div className="pe-party pe-party-head" aria-hidden>
                {(['role', 'name', 'phone', 'idNumber', 'address'] as const).map((field) => (
                  <span key={field}>{t(`fields.${field}`)}</span>
                ))}
              </div>
            )}
            {lines.map(({ key, name }, i) => (
              <PartyLine
                key={key}
                at={name}
                n={i + 1}
                parties={form.getFieldValue('parties')}
                onRemove={() => remove(name)}
              />
            ))}
            <Button
              size="small"
              icon={<PlusOutlined />}
              onClick={() => add(blankParty(lines.length > 0 ? 'co_petitioner' : 'petitioner'))}
            >
              {t('petition.register.addParty')}
            </Button>
          </>
        )}
      </Form.List>
      {representatives && (
        <Alert type="warning" showIcon title={t('petition.register.representatives', { max: MAX_REPRESENTATIVES })} />
      )}
    </fieldset>
  );
}
