import { and, asc, type Db, eq, gt } from '@lianxin/db';
import type { StoreName } from './Head.js';
import { dossierSchema } from './schema.js';

/** What an anchor covers of an entry. */
export interface Link {
  readonly position: number;
  readonly dossier: string;
  readonly seq: number;
  readonly hash: string;
}

const PAGE = 1000;

/**
 * The entries of one store in the order of commits, of one county or of all. Those of the open store that were sealed
 * since are among them, with the position they had.
 */
export function inOrder(db: Db, store: StoreName, { county, after = 0 }: { county?: string; after?: number } = {}) {
  const { open, sealed } = dossierSchema.of(db.dialect);
  const own = store === 'open' ? open.entries : sealed.entries;
  const kept = links(db, own, own.position, { county, after });
  if (store === 'sealed') return kept;
  return merged(kept, links(db, sealed.entries, sealed.entries.openPosition, { county, after }));
}

type Entries = ReturnType<typeof dossierSchema.of>['open']['entries'];

async function* links(
  db: Db,
  entries: Entries,
  position: Entries['position'] | Entries['openPosition'],
  { county, after }: { county: string | undefined; after: number },
): AsyncGenerator<Link> {
  let last = after;
  for (;;) {
    const page = await db.q
      .select({ position, dossier: entries.dossier, seq: entries.seq, hash: entries.hash })
      .from(entries)
      .where(and(county === undefined ? undefined : eq(entries.county, county), gt(position, last)))
      .orderBy(asc(position))
      .limit(PAGE);
    yield* page as Link[];
    if (page.length < PAGE) return;
    last = page.at(-1)!.position!;
  }
}

async function* merged(a: AsyncGenerator<Link>, b: AsyncGenerator<Link>): AsyncGenerator<Link> {
  let [left, right] = [await a.next(), await b.next()];
  while (!left.done || !right.done) {
    if (right.done || (!left.done && left.value.position < right.value.position)) {
      yield left.value as Link;
      left = await a.next();
    } else {
      yield right.value;
      right = await b.next();
    }
  }
}
