import { hash, randomBytes } from 'node:crypto';
import type { Actor } from '@lianxin/api/common';
import { dayOf, newId } from '@lianxin/base';
import { and, eq, lt, ne } from '@lianxin/db';
import { schema } from '../schema.js';
import type { Db, TimeSource } from '../shared.js';
import type { Actors } from './Actors.js';
import type { Directory } from './Directory.js';
import { mustChange } from './mustChange.js';
import type { Sessions } from './Sessions.js';
import type { Settings } from './Settings.js';

const MINUTE = 60_000;
/** A working day with its evening; then one signs in again. */
const LONGEST = 12 * 60 * MINUTE;
/** How long a request may go unrecorded: what idling loses at most when the server is restarted. */
const SAVE_EVERY = MINUTE;
const MOST_REMEMBERED = 5_000;

interface Remembered {
  readonly id: string;
  readonly person: string;
  readonly county: string;
  readonly mustChange: boolean;
  readonly expires: number;
  seen: number;
  saved: number;
}

/** Sessions in the database, the living ones in memory: resolving one costs microseconds. */
export class DbSessions implements Sessions {
  /** By the hash of the token, the longest unused first. */
  private readonly remembered = new Map<string, Remembered>();
  /** Open streams, by the session they belong to. */
  private readonly streams = new Set<Stream>();
  /** Grows whenever sessions end. */
  private endings = 0;
  private readonly find: (p: { hash: string }) => Promise<Row[]>;
  private readonly findById: (p: { id: string }) => Promise<Row[]>;

  constructor(
    private readonly db: Db,
    private readonly directory: Directory,
    private readonly actors: Actors,
    private readonly settings: Settings,
    private readonly time: TimeSource,
  ) {
    const { sessions, accounts } = this.tables;
    const columns = {
      id: sessions.id,
      person: sessions.person,
      county: sessions.county,
      seenAt: sessions.seenAt,
      expiresAt: sessions.expiresAt,
      mustChange: accounts.mustChange,
      changedAt: accounts.changedAt,
    };
    this.findById = db.prepared((q, p: { id: string }) =>
      q
        .select(columns)
        .from(sessions)
        .innerJoin(accounts, eq(accounts.person, sessions.person))
        .where(eq(sessions.id, p.id)),
    );
    this.find = db.prepared((q, p: { hash: string }) =>
      q
        .select(columns)
        .from(sessions)
        .innerJoin(accounts, eq(accounts.person, sessions.person))
        .where(eq(sessions.tokenHash, p.hash)),
    );
  }

  async open(person: string, county: string): Promise<string> {
    const { sessions } = this.tables;
    const secret = randomBytes(32).toString('base64url');
    const seenAt = this.time.now();
    const expiresAt = new Date(seenAt.getTime() + LONGEST);
    await this.db.transaction(async () => {
      await this.db.q.delete(sessions).where(and(eq(sessions.person, person), lt(sessions.expiresAt, seenAt)));
      await this.db.q
        .insert(sessions)
        .values({ id: newId(), tokenHash: hashOf(secret), person, county, seenAt, expiresAt });
    });
    return secret;
  }

  async resolve(secret: string, post?: string): Promise<{ session: string; actor: Actor } | undefined> {
    const hash = hashOf(secret);
    const endings = this.endings;
    const session = this.remembered.get(hash) ?? (await this.load(hash));
    if (endings !== this.endings) return this.resolve(secret, post); // it may have ended while it was read
    if (!session) return undefined;
    const now = this.time.now();
    const today = dayOf(now);
    const { id, person } = session;
    if (this.isOver(session) || !this.directory.postsOf(person, today).length) {
      await this.end(id);
      return undefined;
    }
    await this.see(hash, session, now);
    const actor = this.actors.of(this.actors.choosePost(person, today, post));
    return { session: id, actor: session.mustChange ? { ...actor, permissions: NOTHING } : actor };
  }

  async holds(session: string, { person, county, post }: Actor): Promise<boolean> {
    const remembered = [...this.remembered.values()].find(({ id }) => id === session);
    const known = remembered ?? (await this.loadById(session));
    if (!known || this.isOver(known)) return false;
    const posts = this.directory.postsOf(person, dayOf(this.time.now()));
    return known.county === county && posts.some(({ id }) => id === post);
  }

  onEnd(id: string, person: string, callback: () => void): () => void {
    const stream = { id, person, callback };
    this.streams.add(stream);
    return () => this.streams.delete(stream);
  }

  async end(session: string): Promise<void> {
    const { sessions } = this.tables;
    await this.db.transaction(async () => {
      await this.db.q.delete(sessions).where(eq(sessions.id, session));
      this.db.afterCommit(() => {
        this.forget(({ id }) => id === session);
        this.endStreams(({ id }) => id === session);
      });
    });
  }

  async endAllOf(person: string, except = ''): Promise<void> {
    const { sessions } = this.tables;
    await this.db.transaction(async () => {
      await this.db.q.delete(sessions).where(and(eq(sessions.person, person), ne(sessions.id, except)));
      this.db.afterCommit(() => {
        this.forget((session) => session.person === person);
        this.endStreams((stream) => stream.person === person && stream.id !== except);
      });
    });
  }

  private isOver({ county, expires, seen }: Remembered): boolean {
    const now = this.time.now();
    const idle = this.settings.get<number>(county, 'security.idleMinutes', dayOf(now)) * MINUTE;
    return now.getTime() >= expires || now.getTime() - seen > idle;
  }

  private async load(hash: string): Promise<Remembered | undefined> {
    return this.rememberedOf((await this.find({ hash }))[0]);
  }

  private async loadById(id: string): Promise<Remembered | undefined> {
    return this.rememberedOf((await this.findById({ id }))[0]);
  }

  private rememberedOf(row: Row | undefined): Remembered | undefined {
    if (!row) return undefined;
    const seen = row.seenAt.getTime();
    return {
      id: row.id,
      person: row.person,
      county: row.county,
      mustChange: mustChange(row, this.settings, this.time.now()),
      expires: row.expiresAt.getTime(),
      seen,
      saved: seen,
    };
  }

  private async see(hash: string, session: Remembered, now: Date): Promise<void> {
    session.seen = now.getTime();
    this.remembered.delete(hash);
    this.remembered.set(hash, session);
    if (this.remembered.size > MOST_REMEMBERED) this.remembered.delete(this.remembered.keys().next().value!);
    if (session.seen - session.saved < SAVE_EVERY) return;
    session.saved = session.seen;
    const { sessions } = this.tables;
    await this.db.transaction(async () => {
      await this.db.q.update(sessions).set({ seenAt: now }).where(eq(sessions.id, session.id));
    });
  }

  private endStreams(isMeant: (stream: Stream) => boolean): void {
    for (const stream of this.streams) if (isMeant(stream)) stream.callback();
  }

  private forget(isMeant: (session: Remembered) => boolean): void {
    this.endings++;
    for (const [hash, session] of this.remembered) if (isMeant(session)) this.remembered.delete(hash);
  }

  private get tables() {
    return schema.of(this.db.dialect);
  }
}

/** A stream of messages that ends with its session. */
interface Stream {
  readonly id: string;
  readonly person: string;
  readonly callback: () => void;
}

interface Row {
  readonly id: string;
  readonly person: string;
  readonly county: string;
  readonly seenAt: Date;
  readonly expiresAt: Date;
  readonly mustChange: boolean;
  readonly changedAt: Date;
}

const NOTHING: ReadonlySet<string> = new Set();

const hashOf = (secret: string): string => hash('sha256', secret, 'base64url');
