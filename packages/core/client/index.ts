import { defineClient } from '@lianxin/ui';
import { CasePage } from './petition/case/CasePage.js';
import { FindPage } from './petition/find/FindPage.js';
import { ImportPage } from './petition/import/ImportPage.js';
import { RegisterPage } from './petition/register/RegisterPage.js';
import { petitionWidgets } from './petition/widgets/index.js';
import { WorkPage } from './petition/work/WorkPage.js';

export { useMe } from './useMe.js';

/** The browser half of the core: the petition pages, and the controls that its forms name. */
export const coreClient = defineClient({
  id: 'core',
  pages: { WorkPage, RegisterPage, FindPage, ImportPage },
  routes: { 'case/:dossier': CasePage },
  widgets: petitionWidgets,
});
