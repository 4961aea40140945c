import { DayText, type OpenCase, recordWords, useText } from '@lianxin/sdk/client';
import type { Mediation } from '../common/index.js';

/** More than these are counted, and listed when asked for. */
const FEW = 6;

/** Who has said yes, when and how, who said it for others, and whose answer is still awaited. */
export function Consents({ mediation, open }: { mediation: Mediation; open: OpenCase }) {
  const t = useText();
  const { id, parties, consents } = mediation;
  const said = open.entries.filter((e) => e.about === id && e.type === 'mediation.consented');
  const nameOf = (party: string) =>
    recordWords(open.view, open.state.parties.get(party)?.body ?? '') ?? t('panel.unnamed');
  const given = parties.filter((party) => consents[party]).length;
  const list = (
    <ul className="pe-served">
      {parties.map((party) => {
        const entry = said.find((e) => e.party === party);
        const by = (entry?.data.by as readonly string[] | undefined)?.filter((one) => one !== party) ?? [];
        return (
          <li key={party}>
            <span>{nameOf(party)}</span>
            {consents[party] ? (
              <span>
                <DayText day={consents[party]} /> {entry && t(`codes.how.${entry.data.how}`)}
              </span>
            ) : (
              <span className="lx-warn">{t('panel.awaited')}</span>
            )}
            {by.length > 0 && (
              <span className="lx-quiet">{t('panel.saidBy', { by: by.map(nameOf).join(t('panel.separator')) })}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
  if (parties.length <= FEW) return list;
  return (
    <details>
      <summary>{t('panel.consented', { given, all: parties.length })}</summary>
      {list}
    </details>
  );
}
