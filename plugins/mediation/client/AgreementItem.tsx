import {
  DayText,
  type OpenCase,
  ProceedingItem,
  recordWords,
  textOf,
  useMe,
  usePermission,
  useText,
} from '@lianxin/sdk/client';
import { type Agreement, actions, foldAgreements, signersOf } from '../common/index.js';
import { InstalmentItem } from './InstalmentItem.js';
import { PrintDraft } from './PrintDraft.js';

interface Props {
  readonly agreement: Agreement;
  readonly open: OpenCase;
  /** The unit that mediates. */
  readonly host: string;
}

/** What may be done with an agreement stands here, and not with its paper once more. */
export const ON_AGREEMENT = Object.values(actions)
  .filter(({ about }) => about === 'document')
  .map(({ id }) => id);

/** One agreement: what it says, whom it binds, whose signature is missing, what is to be done for it. */
export function AgreementItem({ agreement, open, host }: Props) {
  const t = useText();
  const { post } = useMe();
  const mayPrint = usePermission('mediation.host') && post.unit.id === host;
  const { view, state } = open;
  const { id, phase, form, text, parties, signatures, effectiveOn, draftedOn } = agreement;
  const nameOf = (one: string) =>
    recordWords(view, state.parties.get(one)?.body ?? '') ?? view.people[one] ?? t(`panel.signer.${one}`);
  const names = (ids: readonly string[]) => ids.map(nameOf).join(t('panel.separator'));
  const instalments = [...foldAgreements(open.entries).instalments.values()].filter((i) => i.agreement === id);
  return (
    <ProceedingItem
      id={id}
      title={t(`panel.agreement.${form}`)}
      phase={t(`codes.agreementPhase.${phase}`)}
      tone={phase === 'signing' || phase === 'in_force' ? 'active' : 'plain'}
      facts={[
        [t('panel.parties'), names(parties)],
        [t('panel.terms'), textOf(view, text, 'terms')],
        [t('panel.manner'), textOf(view, text, 'manner')],
        [t('panel.draftedOn'), !effectiveOn && <DayText day={draftedOn} />],
        [t('panel.unsigned'), phase === 'signing' && names(signersOf(agreement).filter((one) => !signatures[one]))],
        [t('panel.effectiveOn'), effectiveOn && <DayText day={effectiveOn} />],
        [t('panel.court'), agreement.court && t(`codes.courtStep.${agreement.court.state}`)],
        [t('panel.notary'), agreement.notary && t(`codes.notaryStep.${agreement.notary.state}`)],
      ]}
      papers={state.documents.has(id) ? [id] : []}
      only={ON_AGREEMENT}
    >
      <ul className="pe-things">
        {instalments.map((instalment) => (
          <InstalmentItem key={instalment.id} instalment={instalment} open={open} by={nameOf(instalment.by)} />
        ))}
      </ul>
      {phase === 'signing' && mayPrint && (
        <div className="pe-actions">
          <PrintDraft dossier={view.dossier} agreement={id} />
        </div>
      )}
    </ProceedingItem>
  );
}
