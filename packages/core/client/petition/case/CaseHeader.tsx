import { PrinterOutlined } from '@ant-design/icons';
import { DayText, PageHeader, Slot, StatusTag, useText } from '@lianxin/ui';
import { Button } from 'antd';
import { useCase } from './CaseContext.js';
import { contactsOf } from './contactsOf.js';
import { ownersOf } from './demandLines.js';
import { ThingActions, useOffers } from './OffersContext.js';
import { subjectOf } from './readCase.js';

const TONES = { open: 'active', done: 'good', closed: 'plain', joined: 'plain', past: 'plain' } as const;

/** What it is about, its number, where it stands, who answers for it, and what may be done with it as a whole. */
export function CaseHeader() {
  const t = useText('core');
  const open = useCase();
  const { onDone } = useOffers();
  const { view, state } = open;
  const channel = state.filings[0]?.channel;
  return (
    <>
      <PageHeader
        title={subjectOf(open) ?? view.number}
        tags={<StatusTag tone={TONES[state.status]}>{t(`codes.caseStatus.${state.status}`)}</StatusTag>}
        actions={
          <Button type="text" icon={<PrinterOutlined />} onClick={() => window.print()}>
            {t('petition.case.print')}
          </Button>
        }
        help={
          <span className="pe-facts">
            {view.number && <b className="lx-digits">{view.number}</b>}
            <span>
              {t('fields.core.register.on')} <DayText day={state.receivedOn} />
            </span>
            {channel && <span>{t(`codes.channel.${channel}`)}</span>}
            <span>
              {t('petition.column.owner')} {ownersOf(open).join(t('petition.separator'))}
            </span>
            {contactsOf(open).map(({ name, unit, isFirst }) => (
              <span key={`${name} ${unit}`}>
                {t(isFirst ? 'petition.case.firstContact' : 'petition.case.contact')} {name}
                <span className="lx-quiet"> {unit}</span>
              </span>
            ))}
          </span>
        }
      />
      <div className="pe-head-actions">
        <ThingActions about={view.dossier} />
        {view.store === 'open' && (
          <Slot name="case.actions" context={{ status: [state.status] }} props={{ open, onDone }} />
        )}
      </div>
    </>
  );
}
