import { Facts, numberOf, type OpenCase, ProceedingItem, recordWords, useText } from '@lianxin/sdk/client';
import type { ReactNode } from 'react';
import { foldAgreements, type Mediation } from '../common/index.js';
import { AgreementItem } from './AgreementItem.js';
import { SessionList } from './SessionList.js';

interface Props {
  readonly mediation: Mediation;
  readonly open: OpenCase;
}

/** One mediation: who mediates, who has consented, what was agreed. */
export function MediationItem({ mediation, open }: Props) {
  const t = useText();
  const { view, state } = open;
  const { phase, outcome, way, host, demands, mediators, parties, consents, sessions } = mediation;
  const nameOf = (party: string) => recordWords(view, state.parties.get(party)?.body ?? '') ?? t('panel.unnamed');
  const lines = (items: readonly ReactNode[]) => items.map((item, i) => <div key={String(i)}>{item}</div>);
  const consentOf = (party: string) =>
    consents[party] ? t('panel.consentedOn', { day: consents[party] }) : t('panel.awaited');
  const agreements = [...foldAgreements(open.entries).agreements.values()].filter((a) => a.mediation === mediation.id);
  return (
    <ProceedingItem
      id={mediation.id}
      title={`${t(`codes.way.${way}`)} ${view.units[host] ?? ''}`}
      phase={t(outcome ? `codes.outcome.${outcome}` : `codes.phase.${phase}`)}
      tone={phase === 'ended' ? 'plain' : 'active'}
      facts={[
        [t('panel.demands'), demands.map((id) => numberOf(state.demands, id)).join(t('panel.separator'))],
        [t('panel.mediators'), mediators.map((id) => view.people[id]).join(t('panel.separator'))],
        [t('panel.parties'), lines(parties.map((party) => `${nameOf(party)} ${consentOf(party)}`))],
      ]}
    >
      <ul className="pe-things">
        {agreements.map((agreement) => (
          <AgreementItem key={agreement.id} agreement={agreement} open={open} />
        ))}
      </ul>
      <Facts
        items={[[t('panel.sessions'), sessions.length > 0 && <SessionList mediation={mediation} view={view} />]]}
      />
    </ProceedingItem>
  );
}
