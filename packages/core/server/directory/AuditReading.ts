import type { InputOf, OutputOf } from '@lianxin/api/common';
import type { ActorCtx } from '@lianxin/api/server';
import { type Day, DomainError } from '@lianxin/base';
import type { AuditLine, directory } from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import type { Contributions } from '@lianxin/kernel/server';
import type { Check } from '../commands/Check.js';
import { csvText } from '../csvText.js';
import type { Plugins } from '../Plugins.js';
import type { Lang } from '../Texts.js';
import type { Audit, AuditFilter } from './Audit.js';
import type { Directory } from './Directory.js';
import type { DossierNumbers } from './DossierNumbers.js';

type Asked = NonNullable<InputOf<typeof directory.audit>>;
type Page = OutputOf<typeof directory.audit>;

const PER_READ = 200;
/** More than an auditor reads of one question; a narrower one is asked for beyond. */
const MOST_EXPORTED = 50_000;

/** What the auditor reads: lines by person, unit, number and day, never what a case says. */
export class AuditReading {
  static readonly token = token<AuditReading>('core.AuditReading');

  constructor(
    private readonly audit: Audit,
    private readonly directory: Directory,
    private readonly numbers: DossierNumbers,
    private readonly checks: Contributions<Check>,
    private readonly plugins: Plugins,
  ) {}

  async page({ actor: { county } }: ActorCtx, asked: Asked): Promise<Page> {
    return this.named(county, await this.audit.page(county, await this.filterOf(county, asked)));
  }

  /** All lines of one question as CSV. Reading them out of the product is itself a line. */
  async export(ctx: ActorCtx, asked: Asked, lang: Lang): Promise<{ csv: string; lines: number; more: boolean }> {
    const { county } = ctx.actor;
    const filter = await this.filterOf(county, asked);
    const lines: AuditLine[] = [];
    let before: number | undefined;
    do {
      const page = await this.audit.page(county, { ...filter, limit: PER_READ, ...(before && { before }) });
      lines.push(...(await this.named(county, page)).lines);
      before = page.next;
    } while (before && lines.length < MOST_EXPORTED);
    await this.audit.write(ctx, 'core.audit_exported', { lines: lines.length });
    const { texts } = this.plugins;
    const head = ['position', 'at', 'actor', 'unit', 'what', 'number', 'address'].map((key) =>
      texts.say(lang, `auditColumns.${key}`),
    );
    const rows = lines.map((line) => [
      String(line.position),
      line.at,
      line.actorName ?? line.actor,
      this.directory.findUnit(line.unit)?.name ?? '',
      texts.say(lang, `audit.${line.code}`, line.params),
      line.number ?? '',
      line.address ?? '',
    ]);
    return { csv: csvText([head, ...rows]), lines: lines.length, more: before !== undefined };
  }

  /** What can be proved anew, by id. */
  checkIds(): readonly string[] {
    return this.checks.everywhere().flatMap(({ value }) => (value.long ? [] : [value.id]));
  }

  /** Proves one part of the data anew, as `lianxin verify` does. */
  async check(ctx: ActorCtx, id: string, lang: Lang): Promise<OutputOf<typeof directory.runCheck>> {
    const found = this.checks.everywhere().find(({ value }) => value.id === id);
    if (!found) throw new DomainError('notFound', 'core.no_check', { check: id });
    const { checked, problems } = await found.value.run();
    await this.audit.write(ctx, 'core.verified', { check: id, checked, problems: problems.length });
    const { texts } = this.plugins;
    return { checked, problems: problems.map(({ code, params }) => texts.say(lang, `errors.${code}`, params)) };
  }

  /** The end of the chain on a day: printed and signed, it shows later that no line before it was touched. */
  head(day: Day): Promise<OutputOf<typeof directory.auditHead>> {
    return this.audit.headOn(day);
  }

  private async filterOf(county: string, { person, number, ...asked }: Asked): Promise<AuditFilter> {
    const people = person && this.directory.people(county).filter((p) => p.name.includes(person) || p.id === person);
    const subjects = number && (await this.numbers.find(county, number));
    return {
      ...asked,
      ...(people && { actors: people.map((p) => p.id) }),
      ...(subjects && { subjects }),
    };
  }

  private async named(county: string, page: Page): Promise<Page> {
    const ids = page.lines.flatMap(({ params }) => (typeof params.dossier === 'string' ? [params.dossier] : []));
    const numbers = await this.numbers.of(county, [...new Set(ids)]);
    const lines = page.lines.map((line) => {
      const number = numbers.get(String(line.params.dossier));
      return number ? { ...line, number } : line;
    });
    return { ...page, lines };
  }
}
