import { useText } from '@lianxin/ui';
import { Button, Form } from 'antd';
import type { PartyValues, RegisterValues } from '../register/RegisterValues.js';
import { CandidateList } from './CandidateList.js';
import { useCandidates } from './useCandidates.js';

/** What stands in the way of nothing: earlier cases that may be the same matter, for the clerk to decide. */
export function RepeatsField() {
  const t = useText('core');
  const form = Form.useFormInstance<RegisterValues>();
  const [subject, words] = [Form.useWatch('subject', form), Form.useWatch('words', form)];
  const parties: readonly PartyValues[] = Form.useWatch('parties', form) ?? [];
  const same = Form.useWatch('repeatOf', { form, preserve: true }) ?? [];
  const other = Form.useWatch('notRepeatOf', { form, preserve: true }) ?? [];
  const candidates = useCandidates({
    ...(subject?.trim() && { subject: subject.trim().slice(0, 300) }),
    ...(words?.trim() && { words }),
    parties: parties.filter((p) => p.role !== 'other_side' && p.role !== 'interpreter').map(personOf),
  });
  const shown = candidates.filter(({ row }) => !other.includes(row.dossier));
  if (shown.length === 0) return null;
  const find = (dossier: string, as: 'same' | 'other') =>
    form.setFieldsValue({
      repeatOf: as === 'same' ? [...same, dossier] : without(same, dossier),
      notRepeatOf: as === 'other' ? [...other, dossier] : without(other, dossier),
    });
  return (
    <section className="lx-panel pe-section" aria-label={t('petition.repeats.title')} aria-live="polite">
      <h2>{t('petition.repeats.title')}</h2>
      <p className="lx-quiet">{t('petition.repeats.help')}</p>
      <CandidateList
        candidates={shown}
        choices={({ dossier }) => {
          const isSame = same.includes(dossier);
          return (
            <>
              <Button
                size="small"
                type={isSame ? 'primary' : 'default'}
                aria-pressed={isSame}
                onClick={() =>
                  isSame ? form.setFieldsValue({ repeatOf: without(same, dossier) }) : find(dossier, 'same')
                }
              >
                {t('petition.repeats.same')}
              </Button>
              <Button size="small" onClick={() => find(dossier, 'other')}>
                {t('petition.repeats.other')}
              </Button>
            </>
          );
        }}
      />
    </section>
  );
}

const without = (ids: readonly string[], id: string): string[] => ids.filter((each) => each !== id);

const personOf = ({ name, phone, idNumber }: PartyValues) => ({
  ...(name?.trim() && { name: name.trim() }),
  ...(phone?.trim() && { phone: phone.trim() }),
  ...(idNumber?.trim() && { idNumber: idNumber.trim() }),
});
