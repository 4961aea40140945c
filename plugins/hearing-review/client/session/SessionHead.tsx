import {
  caseUrl,
  DayText,
  Link,
  PageHeader,
  StatusTag,
  ThingActions,
  useErrorText,
  useText,
} from '@lianxin/sdk/client';
import { minuteText } from '@lianxin/sdk/common';
import { Alert } from 'antd';
import { hearingActions as a, type SessionView } from '../../common/index.js';

/** What may happen to a session as a whole. */
const BESIDES = [a.seatReserve, a.takeOverRecord, a.postponeHearing, a.recordAbsence].map(({ id }) => id);

/** Which matter, when, where, before whom; what may happen to the session as a whole, and why it cannot go on. */
export function SessionHead({ session }: { session: SessionView }) {
  const t = useText();
  const errorText = useErrorText();
  const { number, subject, day, from, to, place, openness, panel, recorder, phase, blockers } = session;
  return (
    <>
      <PageHeader
        title={t('session.title', { subject })}
        tags={<StatusTag tone="active">{t(`codes.hearingPhase.${phase}`)}</StatusTag>}
        actions={<Link to={caseUrl(session.dossier)}>{t('session.toCase')}</Link>}
        help={
          <span className="pe-facts">
            <b className="lx-digits">{number}</b>
            {day && (
              <span>
                <DayText day={day} /> {minuteText(from ?? 0)}–{minuteText(to ?? 0)}
              </span>
            )}
            <span>{place}</span>
            {openness && <span>{t(`codes.openness.${openness}`)}</span>}
            {panel
              .toSorted((x, y) => Number(y.presides) - Number(x.presides))
              .map(({ id, name, presides, recusal }) => (
                <span key={id}>
                  <span className="lx-quiet">{t(presides ? 'session.presider' : 'session.member')}</span> {name}
                  {recusal && <span className="lx-warn"> {t(`session.recusal.${recusal}`)}</span>}
                </span>
              ))}
            {recorder && (
              <span>
                <span className="lx-quiet">{t('session.recorder')}</span> {recorder.name}
              </span>
            )}
          </span>
        }
      />
      {blockers.length > 0 && (
        <Alert
          className="lx-form-head"
          type="warning"
          showIcon
          title={blockers.map((each) => errorText(each)).join(' ')}
        />
      )}
      <ThingActions about={session.hearing} only={BESIDES} />
    </>
  );
}
