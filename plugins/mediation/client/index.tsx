import { defineClient } from '@lianxin/sdk/client';
import { MediationDesk } from './MediationDesk.js';
import { MediationPanel } from './MediationPanel.js';
import { MediatorWidget } from './MediatorWidget.js';
import { offering } from './offering.js';

export default defineClient({
  id: 'mediation',
  pages: { MediationDesk },
  slots: { MediationPanel },
  widgets: { 'mediation.mediator': MediatorWidget },
  offerings: [offering],
});
