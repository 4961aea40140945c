import { PartyBody } from '@lianxin/core/common';
import { StatusTag, useText } from '@lianxin/ui';
import { useCase } from './CaseContext.js';
import { ThingActions } from './OffersContext.js';
import { Panel } from './Panel.js';
import { PARTY_FIELDS, type PartyLine, partyLines } from './partyLines.js';
import { Revealed } from './Revealed.js';

/** Who takes part, masked; what is behind a mask is shown to whoever gives a reason. */
export function PartiesPanel() {
  const t = useText('core');
  const open = useCase();
  const { present, concerned } = open.state;
  const lines = partyLines(open);
  const counts = [
    present && t('petition.case.present', { count: present }),
    concerned && t('petition.case.concerned', { count: concerned }),
  ];
  return (
    <Panel
      title={t('fields.parties')}
      count={lines.length}
      extra={<span className="lx-quiet">{counts.filter(Boolean).join(t('petition.separator'))}</span>}
    >
      {lines.length === 0 && <p className="lx-quiet">{t('petition.case.noParties')}</p>}
      <ul className="pe-things">
        {lines.map((line) => (
          <PartyItem key={line.party.id} line={line} />
        ))}
      </ul>
    </Panel>
  );
}

function PartyItem({ line: { party, known, erased, actsFor } }: { line: PartyLine }) {
  const t = useText('core');
  const { mayReveal } = useCase().view;
  const isMasked = (field: string) => mayReveal && PartyBody.fields[field]?.mask !== undefined;
  return (
    <li className={party.left ? 'pe-person lx-quiet' : 'pe-person'}>
      <div className="pe-party-facts">
        <span className="pe-party-role">
          {t(`codes.partyRole.${party.role}`)}
          {actsFor && <span className="lx-quiet"> {t('petition.case.actsFor', { name: actsFor })}</span>}
          {party.headCount !== undefined && (
            <span className="lx-quiet"> {t('petition.case.headCount', { count: party.headCount })}</span>
          )}
        </span>
        {erased && <span className="lx-quiet">{t('petition.erased')}</span>}
        {PARTY_FIELDS.map(
          (field) =>
            known[field] && (
              <Revealed key={field} record={party.body} field={field} shown={known[field]} may={isMasked(field)} />
            ),
        )}
        {!erased && Object.keys(known).length === 0 && <span className="lx-quiet">{t('petition.notGiven')}</span>}
        {party.left && <StatusTag>{t('petition.case.left')}</StatusTag>}
      </div>
      <ThingActions about={party.id} />
    </li>
  );
}
