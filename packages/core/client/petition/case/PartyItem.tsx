import { PartyBody } from '@lianxin/core/common';
import { StatusTag, useText } from '@lianxin/ui';
import { useCase } from './CaseContext.js';
import { GivenText } from './GivenText.js';
import { ThingActions } from './OffersContext.js';
import { OwnReceiptButton } from './OwnReceiptButton.js';
import { PARTY_FIELDS, type PartyLine } from './partyLines.js';
import { Revealed } from './Revealed.js';
import { yuanText } from './yuanText.js';

/** One person taking part: in what role, what is known, masked, whom he authorised, and what may be done. */
export function PartyItem({ line }: { line: PartyLine }) {
  const t = useText('core');
  const { party, known, erased, actsFor, sum, note } = line;
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
        {sum !== undefined && <span className="lx-digits">{t('petition.people.sum', { sum: yuanText(sum) })}</span>}
        {note && <span>{note}</span>}
        <GivenText line={line} />
        {party.left && <StatusTag>{t('petition.case.left')}</StatusTag>}
      </div>
      <div className="pe-person-actions">
        <OwnReceiptButton party={party} />
        <ThingActions about={party.id} />
      </div>
    </li>
  );
}
