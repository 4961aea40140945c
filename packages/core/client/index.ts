import { defineClient } from '@lianxin/ui';
import { CalendarPage } from './calendar/CalendarPage.js';
import { TemplatesPage } from './documents/TemplatesPage.js';
import { CasePage } from './petition/case/CasePage.js';
import { FindPage } from './petition/find/FindPage.js';
import { ImportPage } from './petition/import/ImportPage.js';
import { LimitationPage } from './petition/limitations/LimitationPage.js';
import { SectorPacksPage } from './petition/packs/SectorPacksPage.js';
import { RegisterPage } from './petition/register/RegisterPage.js';
import { petitionWidgets } from './petition/widgets/index.js';
import { WorkPage } from './petition/work/WorkPage.js';
import { RoomsPage } from './rooms/RoomsPage.js';
import { RostersPage } from './rosters/RostersPage.js';

// What the browser halves of plugins draw with on the page of a case.
export { useCase } from './petition/case/CaseContext.js';
export { CaseFrame } from './petition/case/CaseFrame.js';
export { Facts } from './petition/case/Facts.js';
export { type Milestone, Milestones } from './petition/case/Milestones.js';
export { ThingActions, useOffer, useOffers } from './petition/case/OffersContext.js';
export type { Offer } from './petition/case/offers.js';
export { Panel } from './petition/case/Panel.js';
export { PaperLines } from './petition/case/PaperLines.js';
export { ProceedingItem, type ProceedingItemProps } from './petition/case/ProceedingItem.js';
export { type OpenCase, recordWords, textOf } from './petition/case/readCase.js';
export { ThingText } from './petition/case/ThingText.js';
export { numberOf, type Thing, thingOf } from './petition/case/thingOf.js';
export { caseUrl } from './petition/caseUrl.js';
export { FileLink } from './petition/files/FileLink.js';
export { saveFile } from './petition/files/saveFile.js';
export { type Facts as FormFacts, fit } from './petition/forms/formFor.js';
export { usePersonName } from './petition/usePersonName.js';
export { useUnitName } from './petition/useUnits.js';
export { DayPlan, type DayPlanProps } from './rooms/DayPlan.js';
export { useRoomName } from './rooms/useRoomName.js';
export { useMe } from './useMe.js';
export { useSetting } from './useSetting.js';

/** The browser half of the core: the petition pages, and the controls that its forms name. */
export const coreClient = defineClient({
  id: 'core',
  pages: {
    WorkPage,
    LimitationPage,
    RegisterPage,
    FindPage,
    ImportPage,
    SectorPacksPage,
    CalendarPage,
    RostersPage,
    RoomsPage,
    TemplatesPage,
  },
  routes: { 'case/:dossier': CasePage },
  widgets: petitionWidgets,
});
