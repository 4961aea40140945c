import {
  ActionBar,
  type Done,
  type OfferedAction,
  type OpenCase,
  Panel,
  useQueryOf,
  useText,
} from '@lianxin/sdk/client';
import { directoryContracts, dossierContracts } from '@lianxin/sdk/common';
import { useMemo } from 'react';
import { foldMediations } from '../common/index.js';
import { formOf } from './formOf.js';
import { MediationItem } from './MediationItem.js';

interface Props {
  readonly open: OpenCase;
  onDone(done: Done): void;
}

/** Reasons that nothing on this page will change. */
const BEYOND = ['core.no_permission', 'core.not_your_unit', 'core.not_in_this_state', 'mediation.only_appeals'];

/** The mediations of a case, and what may be done with them. */
export function MediationPanel({ open, onDone }: Props) {
  const t = useText();
  const { dossier, seq } = open.view;
  const offered = useQueryOf(dossierContracts.actions, { dossier }, { keep: true }).data?.actions;
  const units = useQueryOf(directoryContracts.units, null).data;
  const offers = useMemo(() => {
    const own = (offered ?? []).filter(
      ({ plugin, blockers }) => plugin === 'mediation' && !blockers.some(({ code }) => BEYOND.includes(code)),
    );
    return own.flatMap(({ action, about, blockers }): OfferedAction[] => {
      const form = formOf(action, { open, about, units: units ?? [] });
      return form ? [{ action, about, blockers, form }] : [];
    });
  }, [offered, open, units]);
  const mediations = [...foldMediations(open.entries).values()].toReversed();
  // One proposal may name several demands, so one button is enough.
  const propose = offers
    .filter(({ action, blockers }) => action === 'mediation.propose' && !blockers.length)
    .slice(0, 1);
  if (!mediations.length && !propose.length) return null;
  const bar = (actions: readonly OfferedAction[]) =>
    actions.length > 0 && <ActionBar actions={actions} dossier={dossier} seen={seq} onDone={onDone} />;
  return (
    <Panel title={t('panel.title')} count={mediations.length} extra={bar(propose)}>
      {mediations.length === 0 && <p className="lx-quiet">{t('panel.none')}</p>}
      <ul className="pe-things">
        {mediations.map((mediation) => (
          <MediationItem key={mediation.id} mediation={mediation} open={open}>
            {bar(offers.filter(({ about }) => about === mediation.id))}
          </MediationItem>
        ))}
      </ul>
    </Panel>
  );
}
