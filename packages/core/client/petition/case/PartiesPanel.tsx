import { useText } from '@lianxin/ui';
import { useCase } from './CaseContext.js';
import { MembersTable } from './MembersTable.js';
import { ThingActions } from './OffersContext.js';
import { PEOPLE } from './offers.js';
import { Panel } from './Panel.js';
import { PartyItem } from './PartyItem.js';
import { partyLines, sumOf } from './partyLines.js';
import { yuanText } from './yuanText.js';

/** More members than this stand in a table of their own. */
const MANY = 8;

/** Who takes part, masked; what is behind a mask is shown to whoever gives a reason. */
export function PartiesPanel() {
  const t = useText('core');
  const open = useCase();
  const { present, concerned } = open.state;
  const lines = partyLines(open);
  const members = lines.filter(({ party }) => party.role === 'co_petitioner');
  const isGroup = members.length > MANY;
  const sum = sumOf(lines);
  const counts = [
    open.view.group && t(`petition.people.${open.view.group}`),
    present && t('petition.case.present', { count: present }),
    concerned && t('petition.case.concerned', { count: concerned }),
    sum > 0 && t('petition.people.sumOfAll', { sum: yuanText(sum) }),
  ];
  return (
    <Panel
      title={t('fields.parties')}
      count={lines.length}
      extra={<span className="lx-quiet">{counts.filter(Boolean).join(t('petition.separator'))}</span>}
    >
      {lines.length === 0 && <p className="lx-quiet">{t('petition.case.noParties')}</p>}
      <ul className="pe-things">
        {lines
          .filter((line) => !isGroup || line.party.role !== 'co_petitioner')
          .map((line) => (
            <PartyItem key={line.party.id} line={line} />
          ))}
      </ul>
      {isGroup && <MembersTable lines={members} />}
      <div className="pe-people">
        <ThingActions about={open.view.dossier} only={PEOPLE} />
      </div>
    </Panel>
  );
}
