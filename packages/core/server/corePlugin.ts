import type { Procedures } from '@lianxin/api/server';
import type { Get, Services } from '@lianxin/kernel/server';
import { archiveRouter } from './archive/archiveRouter.js';
import { archiveServices } from './archive/archiveServices.js';
import { calendarRouter } from './calendar/calendarRouter.js';
import { calendarServices } from './calendar/calendarServices.js';
import { coreCommands } from './commands/coreCommands.js';
import { DbDirectory } from './directory/DbDirectory.js';
import { DbSettings } from './directory/DbSettings.js';
import { directoryRouter } from './directory/directoryRouter.js';
import { directoryServices } from './directory/directoryServices.js';
import { documentsRouter } from './documents/documentsRouter.js';
import { documentsServices } from './documents/documentsServices.js';
import { dossierRouter } from './dossier/dossierRouter.js';
import { dossierServices } from './dossier/dossierServices.js';
import { importRouter } from './import/importRouter.js';
import { importServices } from './import/importServices.js';
import type { Plugin } from './Plugin.js';
import { Plugins } from './Plugins.js';
import { petitionRouter } from './petition/petitionRouter.js';
import { petitionServices } from './petition/petitionServices.js';
import { roomsRouter } from './rooms/roomsRouter.js';
import { roomsServices } from './rooms/roomsServices.js';
import { rostersRouter } from './rosters/rostersRouter.js';
import { rostersServices } from './rosters/rostersServices.js';
import { Api, Db, TimeSource } from './shared.js';

/** What the platform hands to core: everything else core provides itself. */
export interface CoreParts {
  readonly db: Db;
  readonly api: Api;
  readonly time: TimeSource;
  /** Where keys and files are kept. */
  readonly dataFolder: string;
  /** Asked once services are registered, when there is a host. */
  readonly plugins: () => Plugins;
}

/** Core is a plugin like the others. */
export const corePlugin = ({ db, api, time, dataFolder, plugins }: CoreParts): Plugin => ({
  id: 'core',
  services(s: Services) {
    s.value(Db, db);
    s.value(Api, api);
    s.value(TimeSource, time);
    s.value(Plugins, plugins());
    directoryServices(s);
    dossierServices(s, dataFolder);
    documentsServices(s);
    petitionServices(s);
    archiveServices(s);
    importServices(s);
    calendarServices(s);
    rostersServices(s);
    roomsServices(s);
    coreCommands(s);
  },
  router: (get: Get): Procedures => ({
    ...directoryRouter(get),
    ...dossierRouter(get),
    ...documentsRouter(get),
    ...petitionRouter(get),
    ...archiveRouter(get),
    ...importRouter(get),
    ...calendarRouter(get),
    ...rostersRouter(get),
    ...roomsRouter(get),
  }),
  async start(get: Get) {
    await get(DbDirectory.token).load();
    await get(DbSettings.token).load();
  },
});
