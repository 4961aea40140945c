import {
  ActionBar,
  type Done,
  type OfferedAction,
  type OpenCase,
  Panel,
  ThingText,
  thingOf,
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

/** The step that moves a mediation on comes first; what ends it, last. */
const ORDER = [
  'consent',
  'sign',
  'holdSession',
  'draftAgreement',
  'nameMediators',
  'recordPerformance',
  'applyConfirmation',
  'recordConfirmation',
  'extend',
  'refuse',
  'end',
].map((name) => `mediation.${name}`);

/** Reasons that nothing on this page will change. */
const BEYOND = ['core.no_permission', 'core.not_your_unit', 'core.not_in_this_state', 'mediation.only_appeals'];

/** The mediations of a case, and what may be done with them. */
export function MediationPanel({ open, onDone }: Props) {
  const t = useText();
  const { dossier, seq } = open.view;
  const offered = useQueryOf(dossierContracts.actions, { dossier }, { keep: true }).data?.actions;
  const units = useQueryOf(directoryContracts.units, null).data;
  const offers = useMemo(() => {
    const own = (offered ?? [])
      .filter(({ plugin, blockers }) => plugin === 'mediation' && !blockers.some(({ code }) => BEYOND.includes(code)))
      .sort((a, b) => ORDER.indexOf(a.action) - ORDER.indexOf(b.action));
    return own.flatMap(({ action, about, blockers }): OfferedAction[] => {
      // Asked for apart from the case, it may be a step ahead of what is shown.
      if (!thingOf(open, about)) return [];
      const form = formOf(action, { open, about, units: units ?? [] });
      return form ? [{ action, about, blockers, form }] : [];
    });
  }, [offered, open, units]);
  const mediations = [...foldMediations(open.entries).values()].toReversed();
  const proposals = offers.filter(({ action, blockers }) => action === 'mediation.propose' && !blockers.length);
  if (!mediations.length && !proposals.length) return null;
  const bar = (actions: readonly OfferedAction[], quiet = false) =>
    actions.length > 0 && <ActionBar actions={actions} dossier={dossier} seen={seq} quiet={quiet} onDone={onDone} />;
  return (
    <Panel title={t('panel.title')} count={mediations.length} extra={proposals.length === 1 && bar(proposals, true)}>
      {mediations.length === 0 && <p className="lx-quiet">{t('panel.none')}</p>}
      <ul className="pe-things">
        {proposals.length > 1 &&
          proposals.map((proposal) => (
            <li key={proposal.about}>
              <div className="pe-thing-head">
                <p className="pe-thing-text">
                  <ThingText thing={thingOf(open, proposal.about!)!} />
                </p>
                <div className="pe-actions">{bar([proposal], true)}</div>
              </div>
            </li>
          ))}
        {mediations.map((mediation) => (
          <MediationItem key={mediation.id} mediation={mediation} open={open}>
            {bar(offers.filter(({ about }) => about === mediation.id))}
          </MediationItem>
        ))}
      </ul>
    </Panel>
  );
}
