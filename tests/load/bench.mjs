// `npm run bench`: the hot paths of the real server beside a raw floor, on one machine in one run. What counts is the
// ratio. `--law` measures a single long case and its clocks only, `--calendar` the preview of a calendar only. `--full` adds the county of a million cases (2 GB in the temporary folder), `--cases N` measures another size,
// `--anew` makes the counties again, `--profile FOLDER` leaves a CPU profile of the server there.
import { parseArgs } from 'node:util';
import { benchCalendar } from './benchCalendar.mjs';
import { benchCounty } from './benchCounty.mjs';
import { benchLaw } from './benchLaw.mjs';
import { print, printLaw } from './print.mjs';

const { values } = parseArgs({
  options: {
    cases: { type: 'string' },
    full: { type: 'boolean' },
    anew: { type: 'boolean' },
    profile: { type: 'string' },
    only: { type: 'string' },
    law: { type: 'boolean' },
    calendar: { type: 'boolean' },
    seconds: { type: 'string', default: '2' },
  },
});

const alone = values.law || values.calendar;
const sizes = alone ? [] : values.cases ? [Number(values.cases)] : values.full ? [10_000, 1_000_000] : [10_000];
for (const cases of sizes) print(cases, await benchCounty(cases, { ...values, seconds: Number(values.seconds) }));
const whole = !alone && !values.only && !values.cases;
if (values.law || whole) printLaw(await benchLaw());
if (values.calendar || whole) printLaw(await benchCalendar());
if (!values.full && !values.cases && !alone) console.log('A million cases: npm run bench -- --full');
