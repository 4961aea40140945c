// Writes pairs of rows as fast as it can and says on its output which pairs were acknowledged; killed by its test.
import { openDatabase, sql } from '@lianxin/db';

const db = await openDatabase({ file: process.argv[2] });
await db.transaction(() => db.rows(sql`create table if not exists pairs (pair integer, half integer)`));
const [{ last }] = await db.rows(sql`select coalesce(max(pair), 0) as last from pairs`);

for (let first = last + 1; ; first += 8) {
  await Promise.all(
    Array.from({ length: 8 }, async (_, i) => {
      const pair = first + i;
      await db.transaction(async () => {
        await db.rows(sql`insert into pairs values (${pair}, 1)`);
        if (i % 3 === 0) await new Promise(setImmediate);
        await db.rows(sql`insert into pairs values (${pair}, 2)`);
      });
      process.stdout.write(`${pair}\n`);
    }),
  );
}
