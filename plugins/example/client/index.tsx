import { defineClient } from '@lianxin/sdk/client';
import { AskButton } from './AskButton.js';
import { ConsultationsPage } from './ConsultationsPage.js';
import { ConsultationsPanel } from './ConsultationsPanel.js';

/** The browser half: the components that the manifest names. Fetched when one of them is first shown. */
export default defineClient({
  id: 'example',
  pages: { ConsultationsPage },
  slots: { ConsultationsPanel, AskButton },
});
