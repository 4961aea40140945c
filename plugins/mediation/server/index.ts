import { ClockRule, Roster } from '@lianxin/sdk/common';
import {
  CloseGuard,
  Db,
  DemoStory,
  definePlugin,
  ownTables,
  Projection,
  Settings,
  Sight,
  TimeSource,
} from '@lianxin/sdk/server';
import { agreementClocks, ENTRIES, mediationClocks, mediatorRoster, RECORDS } from '../common/index.js';
import { agreementProcedures } from './agreementProcedures.js';
import { agreementServices } from './agreementServices.js';
import { DEMO_STORIES } from './demo/index.js';
import { mediatingProcedures } from './mediatingProcedures.js';
import { mediatingServices } from './mediatingServices.js';
import { mediatorsProjection } from './mediatorsProjection.js';
import { NotebookSight } from './NotebookSight.js';
import { OpenMediationGuard } from './OpenMediationGuard.js';
import * as papers from './papers/index.js';
import { NOTICES } from './papers/notices/index.js';
import { proceedingsProjection } from './proceedingsProjection.js';
import { schema } from './schema.js';

export default definePlugin({
  id: 'mediation',
  entries: ENTRIES,
  records: RECORDS,
  papers: [...NOTICES, ...Object.values(papers)],
  schema: ownTables(schema, { proceedings: 'projection', mediators: 'projection' }),
  services(s) {
    mediatingServices(s);
    agreementServices(s);
    s.value(Roster, mediatorRoster);
    s.add(Sight, NotebookSight, [Db]);
    s.add(CloseGuard, OpenMediationGuard, [Settings, TimeSource]);
    s.value(ClockRule, mediationClocks);
    s.value(ClockRule, agreementClocks);
    s.value(Projection, proceedingsProjection);
    s.value(Projection, mediatorsProjection);
    for (const story of DEMO_STORIES) s.value(DemoStory, story);
  },
  router: (get) => ({ ...mediatingProcedures(get), ...agreementProcedures(get) }),
});
