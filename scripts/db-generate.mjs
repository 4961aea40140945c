// `pnpm db:generate packages/core [name]`: writes the migration that leads from a package's last one to its present
// `server/schema.ts`, for both databases, into its `migrations/`.
import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Failure } from './Failure.mjs';
import { root } from './root.mjs';
import { tool } from './tool.mjs';

const DRIZZLE_KIT = 'node_modules/drizzle-kit/bin.cjs';
const dialects = { sqlite: 'sqlite', pg: 'postgresql' };

const [folder, name = 'tables'] = process.argv.slice(2);
try {
  if (!folder) throw new Failure('pnpm db:generate <folder of a package> [name of the migration]');
  await generate(resolve(folder), name);
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function generate(target, name) {
  if (await tool('tsc', ['-b', join(target, 'server')])) throw new Failure('The sources do not compile.');
  const built = join(target, 'dist/server/schema.js');
  if (!existsSync(built)) throw new Failure(`${relative(root, target)} has no server/schema.ts.`);
  const added = {};
  for (const [dialect, kitDialect] of Object.entries(dialects)) {
    const out = join(target, 'migrations', dialect);
    const before = migrationsIn(out);
    const schema = await entryFor(target, built, dialect);
    // The tool takes paths from the working folder, whatever they look like.
    const args = [
      '--dialect',
      kitDialect,
      '--schema',
      relative(root, schema),
      '--out',
      relative(root, out),
      '--name',
      name,
    ];
    process.chdir(root);
    if (await tool(DRIZZLE_KIT, ['generate', ...args])) throw new Failure(`No migration for ${dialect} was written.`);
    added[dialect] = migrationsIn(out).find((id) => !before.includes(id));
  }
  // The same step has the same name in both databases, though the second was written a moment later.
  if (added.sqlite && added.pg && added.sqlite !== added.pg) {
    renameSync(join(target, 'migrations/pg', added.pg), join(target, 'migrations/pg', added.sqlite));
  }
}

/** The file the tool reads: the package's own tables, each under a name, for one database. */
async function entryFor(target, built, dialect) {
  const url = pathToFileURL(built).href;
  const { schema } = await import(url);
  const folder = join(root, 'node_modules/.cache/db-generate', basename(target));
  const file = join(folder, `${dialect}.mjs`);
  const tables = Object.keys(schema[dialect]);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    file,
    [
      `import { schema } from ${JSON.stringify(built)};`,
      ...tables.map((table) => `export const ${table} = schema.${dialect}.${table};`),
    ].join('\n'),
  );
  return file;
}

function migrationsIn(folder) {
  return existsSync(folder) ? readdirSync(folder) : [];
}
