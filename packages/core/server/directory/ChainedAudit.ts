import { createHash } from 'node:crypto';
import type { OutputOf } from '@lianxin/api/common';
import { addDays, type Day } from '@lianxin/base';
import type { AuditLine, directory } from '@lianxin/core/common';
import { and, asc, desc, eq, gt, gte, inArray, lt } from '@lianxin/db';
import { schema } from '../schema.js';
import type { Db } from '../shared.js';
import type { Audit, AuditedBy, AuditFault, AuditFilter, AuditParams } from './Audit.js';
import type { Directory } from './Directory.js';

/** A line as it is hashed; its JSON is kept as text, so that the bytes are the same on both databases. */
type Line = Omit<AuditLine, 'actorName'> & { readonly county: string };

const HEAD = 1;
const PAGE = 50;
const CHUNK = 1000;

const hashOf = (prev: string, text: string): string => createHash('sha256').update(prev).update(text).digest('hex');

/** The audit log: one chain for the installation. The series that numbers the lines keeps writers in order. */
export class ChainedAudit implements Audit {
  constructor(
    private readonly db: Db,
    private readonly directory: Directory,
  ) {}

  async write(by: AuditedBy, code: string, params: AuditParams = {}, county = by.actor?.county ?? ''): Promise<void> {
    const { audit, auditHead } = this.tables;
    const { actor, address, now } = by;
    await this.db.transaction(async () => {
      const position = await this.db.next('core.audit');
      const [head] = await this.db.q.select().from(auditHead).where(eq(auditHead.id, HEAD));
      const line: Line = {
        position,
        county,
        at: now.toISOString(),
        actor: actor?.person ?? '',
        post: actor?.post ?? '',
        unit: actor?.unit ?? '',
        code,
        params,
        ...(address && { address }),
      };
      const text = JSON.stringify(line);
      const prev = head?.hash ?? '';
      const hash = hashOf(prev, text);
      const { actor: person, unit } = line;
      const subject = subjectOf(line);
      await this.db.q
        .insert(audit)
        .values({ position, county, at: now, actor: person, unit, subject, code, text, prev, hash });
      await this.db.q
        .insert(auditHead)
        .values({ id: HEAD, position, hash })
        .onConflictDoUpdate({ target: auditHead.id, set: { position, hash } });
    });
  }

  async page(county: string, filter: AuditFilter): Promise<OutputOf<typeof directory.audit>> {
    const { audit } = this.tables;
    const { from, to, actors, unit, subjects, code, before, limit = PAGE } = filter;
    const rows = await this.db.q
      .select({ text: audit.text })
      .from(audit)
      .where(
        and(
          eq(audit.county, county),
          from ? gte(audit.at, startOf(from)) : undefined,
          to ? lt(audit.at, startOf(addDays(to, 1))) : undefined,
          actors ? inArray(audit.actor, [...actors]) : undefined,
          unit ? eq(audit.unit, unit) : undefined,
          subjects ? inArray(audit.subject, [...subjects]) : undefined,
          code ? eq(audit.code, code) : undefined,
          before ? lt(audit.position, before) : undefined,
        ),
      )
      .orderBy(desc(audit.position))
      .limit(limit + 1);
    const lines = rows.slice(0, limit).map(({ text }) => this.shown(JSON.parse(text) as Line));
    return { lines, ...(rows.length > limit && { next: lines.at(-1)!.position }) };
  }

  async headOn(day: Day): Promise<OutputOf<typeof directory.auditHead>> {
    const { audit } = this.tables;
    const [last] = await this.db.q
      .select({ position: audit.position, hash: audit.hash, at: audit.at })
      .from(audit)
      .where(lt(audit.at, startOf(addDays(day, 1))))
      .orderBy(desc(audit.position))
      .limit(1);
    return last ? { ...last, at: last.at.toISOString() } : null;
  }

  async verify(): Promise<{ lines: number; faults: readonly AuditFault[] }> {
    const { audit, auditHead } = this.tables;
    const faults: AuditFault[] = [];
    let last = { position: 0, hash: '' };
    let lines = 0;
    for (;;) {
      const rows = await this.db.q
        .select()
        .from(audit)
        .where(gt(audit.position, last.position))
        .orderBy(asc(audit.position))
        .limit(CHUNK);
      for (const row of rows) {
        const { position, prev, text, hash } = row;
        if (position !== last.position + 1) faults.push({ position: last.position + 1, reason: 'missing' });
        else if (prev !== last.hash) faults.push({ position, reason: 'unlinked' });
        if (hash !== hashOf(prev, text) || !tellsTheSame(row, JSON.parse(text) as Line))
          faults.push({ position, reason: 'changed' });
        last = { position, hash };
      }
      lines += rows.length;
      if (rows.length < CHUNK) break;
    }
    const [head] = await this.db.q.select().from(auditHead).where(eq(auditHead.id, HEAD));
    if ((head?.position ?? 0) !== last.position) faults.push({ position: last.position + 1, reason: 'missing' });
    else if ((head?.hash ?? '') !== last.hash) faults.push({ position: last.position, reason: 'unlinked' });
    return { lines, faults };
  }

  private shown({ county: _, ...line }: Line): AuditLine {
    const person = this.directory.findPerson(line.actor);
    return person ? { ...line, actorName: person.name } : line;
  }

  private get tables() {
    return schema.of(this.db.dialect);
  }
}

/** Lines are found by columns and shown from the text: both must agree. */
const tellsTheSame = (
  row: {
    position: number;
    county: string;
    at: Date;
    actor: string;
    unit: string;
    subject: string | null;
    code: string;
  },
  line: Line,
): boolean =>
  row.position === line.position &&
  row.county === line.county &&
  row.at.toISOString() === line.at &&
  row.actor === line.actor &&
  row.unit === line.unit &&
  row.subject === subjectOf(line) &&
  row.code === line.code;

/** The dossier that a line is about. */
const subjectOf = ({ params: { dossier } }: Line): string | null => (typeof dossier === 'string' ? dossier : null);

/** The instant at which a civil day begins in Asia/Shanghai. */
const startOf = (day: string): Date => new Date(`${day}T00:00:00+08:00`);
