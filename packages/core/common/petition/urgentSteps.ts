import * as e from './entries/index.js';
import { on, type Steps } from './steps.js';

/** What was reported as urgent, and to whom it was told since. */
export const urgentSteps: Steps = new Map([
  on(e.urgentReported, (s, { to, way, at, oralMinutes, writtenHours, ...d }, entry) => {
    const limits = { ...(oralMinutes && { oralMinutes }), ...(writtenHours && { writtenHours }) };
    const told = [{ to, way, at, on: entry.on }];
    s.urgentReports.set(entry.about, { ...d, ...limits, id: entry.about, told });
  }),
  on(e.urgentContinued, (s, d, entry) => {
    const report = s.urgentReports.get(entry.about);
    if (report) s.urgentReports.set(entry.about, { ...report, told: [...report.told, { ...d, on: entry.on }] });
  }),
]);
