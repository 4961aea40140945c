import { type OralRecord, printOralRecord } from '@lianxin/core/common';
import { DayText, useText } from '@lianxin/ui';
import { PrintButtons } from '../files/PrintButtons.js';
import { useCase } from './CaseContext.js';
import { Panel } from './Panel.js';
import { textOf } from './readCase.js';

/** What was said instead of written, to the letter, with how it was confirmed; to be printed and signed. */
export function OralRecordsPanel() {
  const t = useText('core');
  const { state } = useCase();
  if (state.oralRecords.length === 0) return null;
  return (
    <Panel title={t('fields.oralRecord')} count={state.oralRecords.length}>
      <ul className="pe-things">
        {state.oralRecords.map((oral) => (
          <OralRecordItem key={oral.body} oral={oral} />
        ))}
      </ul>
    </Panel>
  );
}

function OralRecordItem({ oral }: { oral: OralRecord }) {
  const t = useText('core');
  const { view, state } = useCase();
  const field = (name: string) => textOf(view, oral.body, name);
  const nameOf = (party: string | undefined) => textOf(view, state.parties.get(party ?? '')?.body, 'name');
  const language = field('language');
  const facts = [
    ['speaker', nameOf(oral.speaker)],
    ['language', [language && t(`codes.language.${language}`), field('otherLanguage')].filter(Boolean).join(' ')],
    ['interpreter', nameOf(oral.interpreter)],
    ['confirmed', t(`codes.confirmation.${oral.confirmed}`)],
    ['refusal', field('refusal')],
    ['takenBy', field('takenBy')],
  ] as const;
  return (
    <li>
      <p className="pe-thing-text pe-facts">
        <DayText day={oral.on} />
        {facts.map(
          ([name, value]) =>
            value && (
              <span key={name}>
                <span className="lx-quiet">{t(`fields.${name}`)}</span> {value}
              </span>
            ),
        )}
        {oral.readBack && <span className="lx-quiet">{t('petition.case.readBack')}</span>}
      </p>
      <p className="pe-prose pe-words">{field('words')}</p>
      <PrintButtons
        contract={printOralRecord}
        input={{ dossier: view.dossier, record: oral.body }}
        labels={[t('petition.receipt.oral'), t('petition.receipt.oralLarge')]}
      />
    </li>
  );
}
