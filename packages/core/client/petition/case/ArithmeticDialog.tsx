import { PrinterOutlined } from '@ant-design/icons';
import { useQueryOf } from '@lianxin/api/client';
import { type ClockView, explainClock } from '@lianxin/core/common';
import { Answered, useText } from '@lianxin/ui';
import { Alert, Button, Modal } from 'antd';
import { ArithmeticSheet } from './ArithmeticSheet.js';
import { stepsOf } from './arithmetic.js';
import { useCase } from './CaseContext.js';
import { ClockMoves } from './ClockMoves.js';
import { ruleName } from './clockLines.js';

/** How a last day was counted: every day, the rule and the entries behind it, to be shown to whom it binds. */
export function ArithmeticDialog({ clock, onClose }: { clock: ClockView; onClose(): void }) {
  const t = useText('core');
  const { view } = useCase();
  const query = useQueryOf(explainClock, { dossier: view.dossier, clock: clock.id });
  return (
    <Modal
      open
      title={t('petition.arithmetic.title', { clock: t(`clocks.${clock.key}`) })}
      onCancel={onClose}
      width={760}
      className="lx-sheet"
      footer={
        <>
          <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
            {t('petition.case.print')}
          </Button>
          <Button type="primary" autoFocus onClick={onClose}>
            {t('ui:form.close')}
          </Button>
        </>
      }
    >
      <Answered query={query}>
        {(explanation) => (
          <>
            <p className="lx-quiet">{view.number}</p>
            <ol className="pe-steps">
              {stepsOf(explanation).map(({ key, params }) => (
                <li key={key}>{t(key, params)}</li>
              ))}
            </ol>
            {explanation.provisional && <Alert type="warning" showIcon title={t('petition.arithmetic.provisional')} />}
            <ClockMoves clock={clock} />
            <ArithmeticSheet days={explanation.days} />
            <Behind rule={explanation.rule} entries={explanation.entries} calendar={explanation.calendar} />
          </>
        )}
      </Answered>
    </Modal>
  );
}

interface BehindProps {
  readonly rule: string;
  readonly entries: readonly number[];
  readonly calendar: string;
}

/** The article, the entries of the log and the version of the calendar. */
function Behind({ rule, entries, calendar }: BehindProps) {
  const t = useText('core');
  const { view } = useCase();
  const name = ruleName(rule);
  const steps = entries.map((seq) => {
    const type = view.entries.find((entry) => entry.seq === seq)?.type;
    return t('petition.arithmetic.entry', { seq, type: t(`entries.${type}`) });
  });
  return (
    <dl className="pe-behind">
      <dt>{t('petition.arithmetic.rule')}</dt>
      <dd>
        {name
          ? t([`petition.rule.${name.pack}.${name.article}`, `petition.rule.${name.pack}`, rule], {
              article: name.article,
            })
          : rule}
      </dd>
      <dt>{t('petition.arithmetic.entries')}</dt>
      <dd>{steps.join(t('petition.separator'))}</dd>
      <dt>{t('petition.arithmetic.calendar')}</dt>
      <dd>{calendar || t('petition.arithmetic.noCalendar')}</dd>
    </dl>
  );
}
