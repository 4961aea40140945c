import { URGENT_WAYS, type UrgentReport, type UrgentWay } from '@lianxin/core/common';
import { DayText, useText } from '@lianxin/ui';
import { useCase } from './CaseContext.js';
import { Facts } from './Facts.js';
import { ThingActions } from './OffersContext.js';
import { Panel } from './Panel.js';
import { textOf } from './readCase.js';
import { isInTime, lastMoment, timeText } from './urgentLines.js';

/** What was told at once as major or urgent, to whom, when, and by what hour the county wants it told (art 25). */
export function UrgentReportsPanel() {
  const t = useText('core');
  const { view, state } = useCase();
  const reports = [...state.urgentReports.values()].toReversed();
  if (reports.length === 0) return null;
  return (
    <Panel title={t('petition.case.urgentReports')} count={reports.length}>
      <ul className="pe-things">
        {reports.map((report) => (
          <li key={report.id}>
            <p className="pe-thing-text">{textOf(view, report.body, 'facts') ?? t('petition.erased')}</p>
            <Facts
              items={[
                [t('fields.time'), textOf(view, report.body, 'time')],
                [t('fields.place'), textOf(view, report.body, 'place')],
                [t('fields.people'), view.records[report.body]?.body.people as number | undefined],
                [t('fields.measures'), textOf(view, report.body, 'measures')],
                [
                  t('fields.learnedOn'),
                  <span key="learned">
                    <DayText day={report.learnedOn} /> {timeText(report.learnedAt)}
                  </span>,
                ],
              ]}
            />
            <ul className="pe-served">
              {URGENT_WAYS.map((way) => (
                <LastHour key={way} report={report} way={way} />
              ))}
              {report.told.map(({ to, way, on, at, more }) => (
                <li key={`${on} ${at} ${way} ${more}`}>
                  <span>
                    <DayText day={on} /> {timeText(at)} {t(`codes.urgentWay.${way}`)}
                  </span>
                  <span>{to.map((each) => t(`codes.urgentRecipient.${each}`)).join(t('petition.separator'))}</span>
                  {more && <p className="pe-contribution">{textOf(view, more)}</p>}
                </li>
              ))}
            </ul>
            <ThingActions about={report.id} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** By what hour it is to be told in one way, where the county has said so. */
function LastHour({ report, way }: { report: UrgentReport; way: UrgentWay }) {
  const t = useText('core');
  const last = lastMoment(report, way);
  if (!last) return null;
  const inTime = isInTime(report, way, last);
  const state = inTime === undefined ? 'waiting' : inTime ? 'inTime' : 'late';
  return (
    <li>
      <span>{t(`petition.case.urgentLast.${way}`)}</span>
      <span className={inTime === false ? 'lx-bad' : inTime === undefined ? 'lx-warn' : 'lx-quiet'}>
        <DayText day={last.day} /> {timeText(last.minutes)} {t(`petition.case.urgent.${state}`)}
      </span>
    </li>
  );
}
