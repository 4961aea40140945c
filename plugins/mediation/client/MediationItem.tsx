import {
  DayText,
  numberOf,
  type OpenCase,
  ProceedingItem,
  recordWords,
  useRoomName,
  useText,
} from '@lianxin/sdk/client';
import { minuteText } from '@lianxin/sdk/common';
import { type Mediation, mediationFold } from '../common/index.js';
import { AgreementItem } from './AgreementItem.js';
import { Consents } from './Consents.js';
import { FileContents } from './FileContents.js';
import { mediationSteps } from './mediationSteps.js';
import { SessionList } from './SessionList.js';

interface Props {
  readonly mediation: Mediation;
  readonly open: OpenCase;
}

/** One mediation: who mediates, who has consented, when they meet and met, what was agreed, what its file lacks. */
export function MediationItem({ mediation, open }: Props) {
  const t = useText();
  const roomName = useRoomName();
  const { view, state } = open;
  const { phase, outcome, way, scope, source, host, opener, demands, mediators, guests, planned, from, to } = mediation;
  const { agreements, mediations } = mediationFold.of(open.entries);
  const own = [...agreements.values()].filter((a) => a.mediation === mediation.id);
  const join = (names: readonly (string | undefined)[]) => names.filter(Boolean).join(t('panel.separator'));
  const linked = (id: string | undefined) => {
    const other = mediations.get(id ?? '');
    return other && `${t(`codes.way.${other.way}`)} ${view.units[other.host] ?? ''}`;
  };
  return (
    <ProceedingItem
      id={mediation.id}
      title={`${t(`codes.way.${way}`)} ${view.units[host] ?? ''}`}
      phase={t(outcome ? `codes.outcome.${outcome}` : `codes.phase.${phase}`)}
      tone={phase === 'ended' ? 'plain' : 'active'}
      steps={mediationSteps(mediation, own, open, t)}
      facts={[
        [t('panel.demands'), join(demands.map((id) => String(numberOf(state.demands, id))))],
        [t('panel.scope'), t(`codes.scope.${scope}`)],
        [t('panel.source'), t(`codes.source.${source}`)],
        [t('panel.opener'), opener !== host && view.units[opener]],
        [t('panel.from'), linked(from)],
        [t('panel.to'), linked(to)],
        [t('panel.mediators'), join(mediators.map((id) => view.people[id]))],
        [t('panel.guests'), join(guests.map((record) => recordWords(view, record)))],
        [
          t('panel.planned'),
          planned && (
            <>
              <DayText day={planned.day} /> {minuteText(planned.from)}–{minuteText(planned.to)} {roomName(planned.room)}
              {planned.apart && ` ${t('panel.apart')}`}
            </>
          ),
        ],
      ]}
    >
      <Consents mediation={mediation} open={open} />
      <SessionList mediation={mediation} open={open} />
      {own.length > 0 && (
        <ul className="pe-things">
          {own.map((agreement) => (
            <AgreementItem key={agreement.id} agreement={agreement} open={open} host={host} />
          ))}
        </ul>
      )}
      <FileContents mediation={mediation.id} dossier={view.dossier} />
    </ProceedingItem>
  );
}
