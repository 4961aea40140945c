import type { Entry } from '@lianxin/core/common';
import { and, asc, type Db, eq, gt } from '@lianxin/db';
import type { Head, StoreName } from './Head.js';
import { dossierSchema } from './schema.js';

/** An entry with the text that is hashed. */
export interface WrittenEntry {
  readonly entry: Entry;
  readonly county: string;
  readonly text: string;
}

/** Heads and entries of one store, as statements that are prepared once. */
export class DossierStore {
  private readonly statements;

  constructor(
    private readonly db: Db,
    readonly name: StoreName,
  ) {
    const { heads, entries } = dossierSchema.of(db.dialect)[name];
    const chained = { text: entries.text, prev: entries.prev, hash: entries.hash, position: entries.position };
    this.statements = {
      head: db.prepared((q, p: { dossier: string }) => q.select().from(heads).where(eq(heads.dossier, p.dossier))),
      // Writing a row is the one way to lock it that both databases know.
      lock: db.prepared((q, p: { dossier: string }) =>
        q
          .update(heads)
          .set({ state: 'standing' })
          .where(and(eq(heads.dossier, p.dossier), eq(heads.state, 'standing')))
          .returning(),
      ),
      insertHead: db.prepared((q, p: typeof heads.$inferInsert) =>
        q
          .insert(heads)
          .values({
            dossier: p.dossier,
            county: p.county,
            kind: p.kind,
            seq: p.seq,
            hash: p.hash,
            position: p.position,
            state: p.state,
          })
          .onConflictDoNothing()
          .returning({ dossier: heads.dossier }),
      ),
      moveHead: db.prepared((q, p: { dossier: string; from: number; seq: number; hash: string; position: number }) =>
        q
          .update(heads)
          .set({ seq: p.seq, hash: p.hash, position: p.position })
          .where(and(eq(heads.dossier, p.dossier), eq(heads.seq, p.from), eq(heads.state, 'standing')))
          .returning({ dossier: heads.dossier }),
      ),
      entries: db.prepared((q, p: { dossier: string; after: number }) =>
        q
          .select(chained)
          .from(entries)
          .where(and(eq(entries.dossier, p.dossier), gt(entries.seq, p.after)))
          .orderBy(asc(entries.seq)),
      ),
      after: db.prepared((q, p: { position: number; limit: number }) =>
        q
          .select(chained)
          .from(entries)
          .where(gt(entries.position, p.position))
          .orderBy(asc(entries.position))
          .limit(p.limit),
      ),
      insertEntry: db.prepared((q, p: typeof entries.$inferInsert) =>
        q.insert(entries).values({
          dossier: p.dossier,
          seq: p.seq,
          position: p.position,
          kind: p.kind,
          county: p.county,
          type: p.type,
          v: p.v,
          about: p.about,
          party: p.party,
          on: p.on,
          at: p.at,
          actor: p.actor,
          post: p.post,
          unit: p.unit,
          text: p.text,
          prev: p.prev,
          hash: p.hash,
        }),
      ),
    };
  }

  /** Where a dossier's log stands; undefined where it is not here or was moved away. */
  async findHead(dossier: string): Promise<Head | undefined> {
    const [row] = await this.statements.head({ dossier });
    return row?.state === 'standing' ? this.headOf(row) : undefined;
  }

  /** True for an id that a dossier has here, or had before it was moved away. */
  async isTaken(dossier: string): Promise<boolean> {
    return (await this.statements.head({ dossier })).length > 0;
  }

  /** As `findHead`, and nobody else appends until the end of the transaction. */
  async lock(dossier: string): Promise<Head | undefined> {
    const [row] = await this.statements.lock({ dossier });
    return row && this.headOf(row);
  }

  /** The entries after a seq, in order. */
  async entries(dossier: string, after = 0): Promise<Entry[]> {
    return (await this.statements.entries({ dossier, after })).map(readEntry);
  }

  /** Entries of all dossiers in the order of commits. */
  async entriesAfter(position: number, limit: number): Promise<Entry[]> {
    return (await this.statements.after({ position, limit })).map(readEntry);
  }

  /** Begins a log; false where the dossier is there already. */
  async insertHead(head: Head, position: number, state: 'standing' | 'sealed' = 'standing'): Promise<boolean> {
    const { dossier, county, kind, seq, hash } = head;
    return (await this.statements.insertHead({ dossier, county, kind, seq, hash, position, state })).length > 0;
  }

  /** Moves the end of a log; false where it no longer stood at `from`. */
  async moveHead(head: Head, from: number, position: number): Promise<boolean> {
    const { dossier, seq, hash } = head;
    return (await this.statements.moveHead({ dossier, from, seq, hash, position })).length > 0;
  }

  async insertEntry({ entry, county, text }: WrittenEntry, position: number): Promise<void> {
    const { kind, dossier, seq, type, v, about, party = null, on, at, actor, post, unit, prev, hash } = entry;
    const named = { dossier, seq, position, kind, county, type, v, about, party, on, at, actor, post, unit };
    await this.statements.insertEntry({ ...named, text, prev, hash });
  }

  /** The first of the next `count` places in the order of commits. Held until the end of the transaction. */
  nextPosition(count: number): Promise<number> {
    return this.db.next(`log:${this.name}`, count);
  }

  private headOf(row: Omit<Head, 'store'>): Head {
    const { dossier, county, kind, seq, hash } = row;
    return { dossier, county, kind, seq, hash, store: this.name };
  }
}

/** An entry from the text that was hashed and its place in the chain. */
export function readEntry(row: { text: string; prev: string; hash: string; position: number }): Entry {
  const { county: _, ...entry } = JSON.parse(row.text) as Omit<Entry, 'prev' | 'hash' | 'position'> & {
    county: string;
  };
  return { ...entry, clock: entry.clock ?? [], position: row.position, prev: row.prev, hash: row.hash };
}
