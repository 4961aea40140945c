import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { violations } from './support/boundaries.js';
import { importsOf } from './support/importsOf.js';
import { root } from './support/root.js';
import { compiledSources, rooms, sources } from './support/Source.js';
import { Workspace } from './support/Workspace.js';

const workspace = new Workspace();

test('no source imports what its place does not allow', () => {
  expect(sources().flatMap((source) => violations(source, workspace))).toEqual([]);
});

test('every source that the compiler compiled was read, and their imports were seen', () => {
  const read = sources();
  const compiled = rooms().flatMap(compiledSources);
  expect(compiled.length).toBeGreaterThan(150);
  expect(compiled.filter((file) => !read.some((source) => source.file === file))).toEqual([]);
  expect(read.flatMap(importsOf).length).toBeGreaterThan(read.length);
});

test('every room is compiled', () => {
  const projects = globSync('{packages,plugins,apps}/*/*/tsconfig.json', { cwd: root });
  expect(projects.map((file) => dirname(file).replaceAll('\\', '/')).sort()).toEqual(rooms().sort());
});

test.each([
  ['packages/base/common/a.ts', "import { x } from '@lianxin/calendar';", 'base <- calendar'],
  ['packages/kernel/server/a.ts', "export * from '@lianxin/db';", 'base <- calendar'],
  ['packages/core/server/a.ts', "const sdk = await import('@lianxin/sdk/server');", 'base <- calendar'],
  ['packages/core/common/a.ts', "type T = import('../server/b.js').T;", 'server and client never meet'],
  ['packages/core/client/a.tsx', "import type { T } from '@lianxin/api/server';", 'server and client never meet'],
  ['packages/core/server/a.ts', "import { x } from '../client/b.js';", 'server and client never meet'],
  ['packages/core/common/a.ts', "import { x } from '@lianxin/ui';", 'server and client never meet'],
  ['packages/core/common/a.ts', "import { createHash } from 'node:crypto';", 'only the server knows Node'],
  ['packages/core/server/a.ts', "import { sql } from 'drizzle-orm/sql';", 'only db knows the drivers'],
  ['packages/core/server/a.ts', "import type { Pool } from 'pg';", 'only db knows the drivers'],
  ['packages/core/common/dossier/a.ts', "import { x } from '../petition/b.js';", 'in core, dossier never looks'],
  [
    'packages/core/server/directory/a.ts',
    "import { x } from '../../common/dossier/b.js';",
    'in core, dossier never looks',
  ],
  [
    'packages/core/server/directory/a.ts',
    "import * as core from '@lianxin/core/common';",
    'in core, dossier never looks',
  ],
  ['packages/core/common/a.ts', "import { Day } from '@lianxin/base/dist/common/day.js';", 'a package is entered'],
  ['packages/core/common/a.ts', "import { Day } from '../../base/common/day.js';", 'a package is entered'],
  ['plugins/example/server/a.ts', "import { Log } from '@lianxin/core/server';", 'base <- calendar'],
  ['plugins/example/server/a.ts', "import { z } from 'zod';", 'a plugin uses the SDK'],
  ['plugins/example/common/a.ts', "import { Button } from 'antd';", 'a plugin uses the SDK'],
])('%s: %s breaks "%s ..."', (file, text, rule) => {
  expect(violations({ file, text }, workspace)).toEqual([expect.stringContaining(`: ${rule}`)]);
});

test.each([
  [
    'packages/core/server/dossier/a.ts',
    "import { Day } from '@lianxin/base'; import { x } from '../../common/dossier/b.js';",
  ],
  ['packages/core/server/dossier/a.ts', "import { foldClocks } from '@lianxin/core/common';"],
  ['packages/core/common/a.ts', "// import { x } from 'pg'\nconst text = `import 'node:fs'`;"],
  ['packages/core/client/a.tsx', "import { Button } from 'antd'; import en from '../locales/en.json';"],
  ['packages/db/server/a.ts', "import { sql } from 'drizzle-orm'; import { readFile } from 'node:fs/promises';"],
  ['plugins/example/client/a.tsx', "import { useState } from 'react'; import { x } from '@lianxin/sdk/client';"],
  ['plugins/example/server/a.ts', "import { MediationService } from '@lianxin/plugin-mediation/common';"],
])('%s: %s is fine', (file, text) => {
  expect(violations({ file, text }, workspace)).toEqual([]);
});
