import { useQueryOf } from '@lianxin/api/client';
import { type SealedView, sealedCase } from '@lianxin/core/common';
import { InstantText, useText } from '@lianxin/ui';
import { Link } from 'react-router';
import { caseUrl } from '../caseUrl.js';
import { purposeKey } from '../widgets/CountyPeopleWidgets.js';
import { useCase } from './CaseContext.js';
import { Panel } from './Panel.js';

/** Who may open a sealed case and what for, who did, and who had read it before it was sealed. */
export function SealedPanel() {
  const { view } = useCase();
  return view.store === 'sealed' ? <Access dossier={view.dossier} /> : null;
}

function Access({ dossier }: { readonly dossier: string }) {
  const t = useText('core');
  const { data } = useQueryOf(sealedCase, { dossier });
  if (!data) return null;
  return (
    <Panel title={t('petition.sealed.recipients')} count={data.recipients.length} className="pe-banner">
      <ul className="pe-things">
        {data.recipients.map(({ person, name, purpose, by, at }) => (
          <li key={person}>
            <b>{name}</b> {t(purposeKey(purpose))}
            <span className="lx-quiet">
              {' '}
              {t('petition.sealed.namedBy', { by })} <InstantText at={at} />
            </span>
            <Opened view={data} person={person} />
          </li>
        ))}
      </ul>
      {data.from && (
        <p>
          <Link to={caseUrl(data.from)}>{t('petition.sealed.from')}</Link>
        </p>
      )}
      <Before view={data} />
    </Panel>
  );
}

function Opened({ view, person }: { readonly view: SealedView; readonly person: string }) {
  const t = useText('core');
  const days = view.openings.filter((o) => o.person === person);
  if (days.length === 0) return <div className="lx-quiet">{t('petition.sealed.notOpened')}</div>;
  return (
    <div className="lx-quiet">
      {t('petition.sealed.opened')}{' '}
      {days.map(({ day, last }) => (
        <span key={day}>
          <InstantText at={last} />{' '}
        </span>
      ))}
    </div>
  );
}

/** What cannot be taken back must at least be known. */
function Before({ view: { seen, units } }: { readonly view: SealedView }) {
  const t = useText('core');
  if (units.length === 0) return null;
  return (
    <>
      <h3>{t('petition.sealed.before')}</h3>
      <p className="lx-quiet">
        {t('petition.sealed.units', { units: units.map(({ name }) => name).join(t('petition.separator')) })}
      </p>
      <ul className="pe-things">
        {seen.map(({ person, name, unit, first, last }) => (
          <li key={`${person} ${unit}`}>
            {name} <span className="lx-quiet">{unit}</span> <InstantText at={first} />
            {last !== first && (
              <>
                {' – '}
                <InstantText at={last} />
              </>
            )}
          </li>
        ))}
      </ul>
      {seen.length === 0 && <p className="lx-quiet">{t('petition.sealed.nobodyRead')}</p>}
    </>
  );
}
