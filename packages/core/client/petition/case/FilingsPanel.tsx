import { DayText, useText } from '@lianxin/ui';
import { Link } from 'react-router';
import { caseUrl } from '../caseUrl.js';
import { useCase } from './CaseContext.js';
import { Panel } from './Panel.js';
import { namesOf, textOf } from './readCase.js';

/** The occasions on which it was brought, in the petitioner's own words. */
export function FilingsPanel() {
  const t = useText('core');
  const { view, state } = useCase();
  return (
    <Panel title={t('petition.case.filings')} count={state.filings.length}>
      <ul className="pe-things">
        {state.filings.map(({ id, channel, purpose, on, text, from }) => {
          const words = textOf(view, text, 'words');
          const source = textOf(view, text, 'sourceNumber');
          return (
            <li key={id}>
              <p className="pe-thing-text">
                <DayText day={on} /> {t(`codes.channel.${channel}`)}
                {purpose && <span className="lx-quiet"> {t(`codes.purpose.${purpose}`)}</span>}
                {source && <span className="lx-quiet"> {t('petition.case.sourceNumber', { number: source })}</span>}
                {from && <Link to={caseUrl(from)}> {t('petition.case.openFiling')}</Link>}
              </p>
              {words && <p className="pe-prose">{words}</p>}
              {(['papersKept', 'papersReturned'] as const).map((field) => (
                <PaperNames key={field} label={t(`fields.${field}`)} names={namesOf(view, text, field)} />
              ))}
              {!words && !from && <p className="lx-quiet">{t('petition.case.noWords')}</p>}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}

/** Papers handed in at the window, by name. */
function PaperNames({ label, names }: { label: string; names: readonly string[] }) {
  const t = useText('core');
  return names.length > 0 ? (
    <p>
      <span className="lx-quiet">{label}</span> {names.join(t('petition.separator'))}
    </p>
  ) : null;
}
