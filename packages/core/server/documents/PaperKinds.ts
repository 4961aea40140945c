import { DomainError } from '@lianxin/base';
import type { Text } from '@lianxin/core/common';
import type { Db } from '@lianxin/db';
import { token } from '@lianxin/kernel/common';
import type { Contributions } from '@lianxin/kernel/server';
import type { Plugins } from '../Plugins.js';
import { schema } from '../schema.js';
import type { Paper } from './Paper.js';

/** The kinds of paper that installed plugins declare, and what each is called, also once its plugin is gone. */
export class PaperKinds {
  static readonly token = token<PaperKinds>('core.PaperKinds');

  private titles: Map<string, Text> | undefined;

  constructor(
    private readonly db: Db,
    private readonly contributions: Contributions<Paper>,
    private readonly plugins: Plugins,
  ) {}

  /**
   * Copies what the papers of a plugin are called, so that what it issued is named without it. DomainError
   * `core.undeclared_paper` for one that its manifest does not name.
   */
  async install(plugin: string, folder: string, declared: readonly string[]): Promise<void> {
    const { table } = this;
    this.titles ??= new Map((await this.db.q.select().from(table)).map(({ id, title }) => [id, title]));
    const own = this.contributions.everywhere().filter((each) => each.plugin === plugin);
    const unknown = own.find(({ value }) => plugin !== 'core' && !declared.includes(value.id));
    if (unknown) throw new DomainError('invalid', 'core.undeclared_paper', { plugin, paper: unknown.value.id });
    const rows = own.map(({ value: { id } }) => ({ id, title: this.plugins.texts.label(folder, titleKey(id)) }));
    await this.db.transaction(async () => {
      for (const { id, title } of rows)
        await this.db.q
          .insert(table)
          .values({ id, plugin, title })
          .onConflictDoUpdate({ target: table.id, set: { plugin, title } });
    });
    for (const { id, title } of rows) this.titles.set(id, title);
  }

  /** What a paper is called, on paper and on screen; its id where no plugin ever declared it. */
  titleOf(id: string): Text {
    return this.titles?.get(id) ?? { 'zh-CN': id, en: id };
  }

  /** Those that may be issued in a county: its plugin is on, or winding down. */
  offered(county: string): readonly Paper[] {
    const { host } = this.plugins;
    return this.contributions
      .everywhere()
      .flatMap(({ plugin, value }) => (host.isOffered(plugin, county) ? [value] : []));
  }

  /** DomainError `core.no_paper` for one that the county does not issue. */
  get(county: string, id: string): Paper {
    const paper = this.offered(county).find((each) => each.id === id);
    if (!paper) throw new DomainError('notFound', 'core.no_paper');
    return paper;
  }

  /** The name of a field that a template of the paper may name, in the words of its plugin, else of the core. */
  fieldName({ id }: Paper, field: string): Text {
    const owner = this.contributions.everywhere().find(({ value }) => value.id === id)?.plugin;
    const folder = this.plugins.host.plugins().find((each) => each.id === owner)?.folder ?? '';
    return this.plugins.texts.label(folder, `paperFields.${field}`);
  }

  private get table() {
    return schema.of(this.db.dialect).papers;
  }
}

const titleKey = (id: string): string => `codes.documentKind.${id}`;
