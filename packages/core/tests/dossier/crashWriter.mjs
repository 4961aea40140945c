// Founds dossiers as fast as it can, several at once, and tells of each once it was acknowledged; until it is killed.
import { newId } from '@lianxin/base';
import { createPlatform, Log } from '@lianxin/core/server';

const { database, dataFolder, county } = JSON.parse(process.argv[2]);
const { db, host } = await createPlatform({ database, dataFolder });
const log = host.get(Log);
const actor = { person: 'system:writer', post: '', unit: '', county, permissions: new Set(), units: [] };

async function write() {
  for (;;) {
    const dossier = newId();
    const now = new Date();
    const ctx = { actor, now, today: now.toISOString().slice(0, 10) };
    const entry = { type: 'core.files_attached', data: { files: [] } };
    await db.transaction(() => log.foundWith(ctx, { dossier, kind: 'test' }, [entry, entry], { plugin: 'core' }));
    process.stdout.write(`${dossier}\n`);
  }
}
await Promise.all(Array.from({ length: 8 }, write));
