import { DayText, StatusTag, useText } from '@lianxin/ui';
import { FileLink } from '../files/FileLink.js';
import { useCase } from './CaseContext.js';
import { Facts } from './Facts.js';
import { ThingActions } from './OffersContext.js';
import { Panel } from './Panel.js';
import { recordWords, textOf } from './readCase.js';
import { yuanText } from './yuanText.js';

const TONES = { informed: 'plain', applied: 'warn', approved: 'active', refused: 'plain', paid: 'good' } as const;

/** Help in hardship, whatever becomes of the demands: to whom, from which money, approved and received when. */
export function HelpPanel() {
  const t = useText('core');
  const { view, state } = useCase();
  const helps = [...state.helps.values()].toReversed();
  if (helps.length === 0) return null;
  return (
    <Panel title={t('petition.case.help')} count={helps.length}>
      <ul className="pe-things">
        {helps.map(({ id, kind, party, phase, on, why, amount, source, decidedOn, paidOn, paid, receipts = [] }) => (
          <li key={id}>
            <div className="pe-thing-head">
              <p className="pe-thing-text">
                {t(`codes.helpKind.${kind}`)}
                <span className="lx-quiet"> {recordWords(view, state.parties.get(party)?.body ?? '')}</span>
              </p>
              <StatusTag tone={TONES[phase]}>{t(`codes.helpPhase.${phase}`)}</StatusTag>
            </div>
            <Facts
              items={[
                [t('petition.column.day'), <DayText key="on" day={on} />],
                [t('fields.why'), textOf(view, why)],
                [t('petition.execution.amount'), amount !== undefined && `¥${yuanText(amount)}`],
                [t('fields.core.offerHelp.source'), source && t(`codes.helpSource.${source}`)],
                [t('petition.help.decidedOn'), decidedOn && <DayText day={decidedOn} />],
                [t('petition.help.paidOn'), paidOn && <DayText day={paidOn} />],
                [t('petition.execution.paid'), paid !== undefined && `¥${yuanText(paid)}`],
                [
                  t('fields.receipts'),
                  receipts.length > 0 &&
                    receipts.map((file) => (
                      <FileLink key={file} file={file}>
                        {view.files.find((each) => each.id === file)?.name ?? t('petition.erased')}
                      </FileLink>
                    )),
                ],
              ]}
            />
            <ThingActions about={id} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
