import {
  DayText,
  Facts,
  numberOf,
  type OpenCase,
  ProceedingItem,
  recordWords,
  textOf,
  useText,
} from '@lianxin/sdk/client';
import type { ReactNode } from 'react';
import { type Mediation, signersOf } from '../common/index.js';
import { SessionList } from './SessionList.js';

interface Props {
  readonly mediation: Mediation;
  readonly open: OpenCase;
}

/** One mediation: who mediates, who has consented, what was agreed, who has signed. */
export function MediationItem({ mediation, open }: Props) {
  const t = useText();
  const { view, state } = open;
  const { phase, outcome, way, host, demands, mediators, parties, consents, sessions, agreement, effectiveOn } =
    mediation;
  const nameOf = (party: string) => recordWords(view, state.parties.get(party)?.body ?? '') ?? t('panel.unnamed');
  const lines = (items: readonly ReactNode[]) => items.map((item, i) => <div key={String(i)}>{item}</div>);
  const consentOf = (party: string) =>
    consents[party] ? t('panel.consentedOn', { day: consents[party] }) : t('panel.awaited');
  const signatureOf = (signer: string) => {
    const day = agreement?.signatures[signer];
    const who = parties.includes(signer) ? nameOf(signer) : t(`panel.signer.${signer}`);
    return `${who} ${day ? t('panel.signedOn', { day }) : t('panel.unsigned')}`;
  };
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
      {agreement && (
        <Facts
          items={[
            [t('panel.terms'), textOf(view, agreement.record, 'terms')],
            [t('panel.manner'), textOf(view, agreement.record, 'manner')],
            [t('panel.performBy'), <DayText key="by" day={agreement.performBy} />],
            [t('panel.effectiveOn'), effectiveOn && <DayText day={effectiveOn} />],
            [t('panel.signatures'), !effectiveOn && lines(signersOf(mediation).map(signatureOf))],
          ]}
        />
      )}
      <Facts
        items={[[t('panel.sessions'), sessions.length > 0 && <SessionList mediation={mediation} view={view} />]]}
      />
    </ProceedingItem>
  );
}
