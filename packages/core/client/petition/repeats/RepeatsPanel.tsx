import { useMutationOf, useQueryOf } from '@lianxin/api/client';
import { newId } from '@lianxin/base';
import { petitionActions, repeatCandidates, repeats } from '@lianxin/core/common';
import { useErrorText, usePermission, useText } from '@lianxin/ui';
import { App, Button } from 'antd';
import { useCase } from '../case/CaseContext.js';
import { useOffers } from '../case/OffersContext.js';
import { Panel } from '../case/Panel.js';
import { CandidateList, RepeatLine } from './CandidateList.js';

/** Which earlier cases this one repeats, and which later ones repeat it; looked for when a person asks. */
export function RepeatsPanel() {
  const t = useText('core');
  const { view, state } = useCase();
  const { dossier, seq, store } = view;
  const { onDone } = useOffers();
  // A case that is over is no longer sorted: only what was found is shown.
  const may = usePermission('core.register') && state.status === 'open';
  const { message } = App.useApp();
  const errorText = useErrorText();
  const known = useQueryOf(repeats, { dossier }, { keep: true });
  const look = useMutationOf(repeatCandidates);
  const confirm = useMutationOf(petitionActions.confirmRepeat);
  const deny = useMutationOf(petitionActions.denyRepeat);
  if (store === 'sealed') return null;
  const { earlier = [], later = [] } = known.data ?? {};
  if (earlier.length + later.length === 0 && !may) return null;

  const decide = async (action: typeof confirm, of: string) => {
    try {
      const answer = await action.mutateAsync({ dossier, seen: seq, requestId: newId(), input: { of } });
      onDone(answer);
      await known.refetch();
      await look.mutateAsync({ dossier });
    } catch (error) {
      void message.error(errorText(error));
    }
  };
  const candidates = look.data?.candidates;
  return (
    <Panel
      title={t('petition.repeats.panel')}
      count={earlier.length + later.length}
      extra={
        may && (
          <Button size="small" loading={look.isPending} onClick={() => look.mutate({ dossier })}>
            {t('petition.repeats.look')}
          </Button>
        )
      }
    >
      {[['earlier', earlier] as const, ['later', later] as const].map(
        ([which, rows]) =>
          rows.length > 0 && (
            <section key={which}>
              <h3>{t(`petition.repeats.${which}`)}</h3>
              {rows.map((row) => (
                <RepeatLine key={row.dossier} row={row} />
              ))}
            </section>
          ),
      )}
      {candidates?.length === 0 && <p className="lx-quiet">{t('petition.repeats.none')}</p>}
      {candidates && candidates.length > 0 && (
        <CandidateList
          candidates={candidates}
          choices={({ dossier: of }) => (
            <>
              <Button size="small" onClick={() => void decide(confirm, of)}>
                {t('petition.repeats.same')}
              </Button>
              <Button size="small" onClick={() => void decide(deny, of)}>
                {t('petition.repeats.other')}
              </Button>
            </>
          )}
        />
      )}
    </Panel>
  );
}
