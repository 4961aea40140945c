import { DayText, InstantText, useText } from '@lianxin/ui';
import { useCase } from './CaseContext.js';
import { CorrectButton } from './CorrectButton.js';
import { entryCorrections } from './corrections.js';
import { DetailText } from './DetailText.js';
import type { Detail } from './details.js';
import type { Correction, LogLine } from './logLines.js';
import { fieldKeys } from './logWords.js';
import { useOffers } from './OffersContext.js';
import { isCorrectable } from './readCase.js';
import { ThingText } from './ThingText.js';

/** One entry: the day it happened, what it was, and below, when and by whom it was recorded. */
export function LogItem({ line }: { line: LogLine }) {
  const t = useText('core');
  const { labels, dossier } = useCase().view;
  const { corrections } = useOffers();
  const { seq, type, on, at, late, why, by, unit, about, party, details, annulled, redated } = line;
  const label = labels[type];
  const content = (
    <>
      <b>{label ? t(label) : t(`entries.${type}`)}</b>
      {about && (
        <span>
          <ThingText thing={about} short={about.kind === 'demand'} />
        </span>
      )}
      {party && (
        <span>
          <ThingText thing={party} />
        </span>
      )}
    </>
  );
  return (
    <li value={seq} id={`entry-${seq}`}>
      <div className="pe-log-head">
        <DayText day={on} />
        {annulled ? <s>{content}</s> : content}
        {!annulled && isCorrectable(type) && (
          <CorrectButton
            label={t('petition.log.correct', { seq })}
            corrections={entryCorrections(corrections, dossier, seq, on)}
          />
        )}
      </div>
      {details.length > 0 && (
        <dl className={annulled ? 'pe-struck' : ''}>
          {details.map((detail, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the fields of an entry never change
            <div key={i}>
              {!saysItself(detail) && <dt>{t(fieldKeys(type, detail.field))}</dt>}
              <dd>
                <DetailText detail={detail} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {redated && (
        <Corrected correction={redated}>
          {t('petition.log.redated')} <DayText day={redated.was} />
        </Corrected>
      )}
      {annulled && <Corrected correction={annulled}>{t('petition.log.annulled')}</Corrected>}
      <div className="pe-log-foot">
        {by || t('petition.log.system')} {unit} · {t(late ? 'petition.log.recordedLater' : 'petition.log.recorded')}{' '}
        <InstantText at={at} /> {why && t('petition.log.reason', { reason: why })}
      </div>
    </li>
  );
}

/** A demand is named as one. */
const saysItself = (detail: Detail): boolean => detail.type === 'thing' && detail.thing.kind === 'demand';

function Corrected({ correction, children }: { correction: Correction; children: React.ReactNode }) {
  const t = useText('core');
  return (
    <p className="pe-corrected">
      {children}{' '}
      <a href={`#entry-${correction.seq}`}>{t('petition.log.by', { seq: correction.seq, by: correction.by })}</a>
      {correction.reason && <span> {t('petition.log.reason', { reason: correction.reason })}</span>}
    </p>
  );
}
