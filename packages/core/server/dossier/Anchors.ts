import { createHash } from 'node:crypto';
import type { Day } from '@lianxin/base';
import { and, asc, type Db, eq } from '@lianxin/db';
import { token } from '@lianxin/kernel/common';
import type { StoreName } from './Head.js';
import { inOrder, type Link } from './inOrder.js';
import { dossierSchema } from './schema.js';

/** Where the order of commits stood at the end of a day. */
export interface Anchor {
  readonly day: Day;
  readonly position: number;
  readonly hash: string;
}

/**
 * Ties all entries of a county together day by day, so that the removal of a whole dossier shows however well its own
 * chain was repaired. Printed, or sent to the next level, an anchor is proof to an outsider.
 */
export class Anchors {
  static readonly token = token<Anchors>('core.Anchors');

  constructor(private readonly db: Db) {}

  /** Anchors what was committed since the last anchor; once a day, and nothing where nothing happened. */
  async anchor(day: Day): Promise<void> {
    const { anchors, ...stores } = dossierSchema.of(this.db.dialect);
    for (const store of ['open', 'sealed'] as const) {
      const { heads } = stores[store];
      for (const { county } of await this.db.q.selectDistinct({ county: heads.county }).from(heads)) {
        const before = (await this.of(store, county)).at(-1);
        if (before && before.day >= day) continue;
        const links = inOrder(this.db, store, { county, ...(before && { after: before.position }) });
        const { position, hash } = await tied(before, links);
        if (position === (before?.position ?? 0)) continue;
        await this.db.transaction(async () => {
          await this.db.q.insert(anchors).values({ store, county, day, position, hash }).onConflictDoNothing();
        });
      }
    }
  }

  /** A county's anchors by day. */
  async of(store: StoreName, county: string): Promise<Anchor[]> {
    const { anchors: t } = dossierSchema.of(this.db.dialect);
    return this.db.q
      .select({ day: t.day, position: t.position, hash: t.hash })
      .from(t)
      .where(and(eq(t.store, store), eq(t.county, county)))
      .orderBy(asc(t.day));
  }

  /** The first day whose anchor no longer fits what lies in the database. */
  async findBroken(store: StoreName, county: string): Promise<Anchor | undefined> {
    const anchors = await this.of(store, county);
    const links = inOrder(this.db, store, { county });
    let next = await links.next();
    let before: Anchor | undefined;
    for (const anchor of anchors) {
      const covered: Link[] = [];
      for (; !next.done && next.value.position <= anchor.position; next = await links.next()) covered.push(next.value);
      const { hash, position } = await tied(before, covered);
      if (hash !== anchor.hash || position !== anchor.position) return anchor;
      before = anchor;
    }
    return undefined;
  }
}

async function tied(before: Anchor | undefined, links: AsyncIterable<Link> | Iterable<Link>) {
  const sum = createHash('sha256').update(before?.hash ?? '');
  let last = before?.position ?? 0;
  for await (const { position, dossier, seq, hash } of links) {
    sum.update(`\n${position} ${dossier} ${seq} ${hash}`);
    last = position;
  }
  return { position: last, hash: sum.digest('hex') };
}
