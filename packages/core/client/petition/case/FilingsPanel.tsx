import { DayText, useText } from '@lianxin/ui';
import { Link } from 'react-router';
import { caseUrl } from '../caseUrl.js';
import { useCase } from './CaseContext.js';
import { Panel } from './Panel.js';
import { textOf } from './readCase.js';

/** The occasions on which it was brought, in the petitioner's own words. */
export function FilingsPanel() {
  const t = useText('core');
  const { view, state } = useCase();
  return (
    <Panel title={t('petition.case.filings')} count={state.filings.length}>
      <ul className="pe-things">
        {state.filings.map(({ id, channel, on, text, from }) => {
          const words = textOf(view, text, 'words');
          const source = textOf(view, text, 'sourceNumber');
          return (
            <li key={id}>
              <p className="pe-thing-text">
                <DayText day={on} /> {t(`codes.channel.${channel}`)}
                {source && <span className="lx-quiet"> {t('petition.case.sourceNumber', { number: source })}</span>}
                {from && <Link to={caseUrl(from)}> {t('petition.case.openFiling')}</Link>}
              </p>
              {words && <p className="pe-prose">{words}</p>}
              {!words && !from && <p className="lx-quiet">{t('petition.case.noWords')}</p>}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
