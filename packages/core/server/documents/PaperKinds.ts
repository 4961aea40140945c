import { DomainError } from '@lianxin/base';
import type { Text } from '@lianxin/core/common';
import type { Db } from '@lianxin/db';
import { token } from '@lianxin/kernel/common';
import type { Contributions } from '@lianxin/kernel/server';
import type { Plugins } from '../Plugins.js';
import { schema } from '../schema.js';
import { FILE_PLACES, type FilePlace, type Paper } from './Paper.js';

interface Kept {
  readonly title: Text;
  readonly place: FilePlace | null;
}

/**
 * The kinds of paper that installed plugins declare, and what each is called and where it is filed, also once its plugin is
 * gone.
 */
export class PaperKinds {
  static readonly token = token<PaperKinds>('core.PaperKinds');

  private kept: Map<string, Kept> | undefined;

  constructor(
    private readonly db: Db,
    private readonly contributions: Contributions<Paper>,
    private readonly plugins: Plugins,
  ) {}

  /**
   * Copies what the papers of a plugin are called and where they are filed, for when it is gone. DomainError
   * `core.undeclared_paper` for one that its manifest does not name.
   */
  async install(plugin: string, folder: string, declared: readonly string[]): Promise<void> {
    const { table } = this;
    this.kept ??= new Map((await this.db.q.select().from(table)).map(({ id, ...row }) => [id, row]));
    const own = this.contributions.everywhere().filter((each) => each.plugin === plugin);
    const unknown = own.find(({ value }) => plugin !== 'core' && !declared.includes(value.id));
    if (unknown) throw new DomainError('invalid', 'core.undeclared_paper', { plugin, paper: unknown.value.id });
    const rows = own.map(({ value: { id, place = null } }) => {
      const title = this.plugins.texts.label(folder, `codes.documentKind.${id}`);
      return { id, title, place };
    });
    await this.db.transaction(async () => {
      for (const { id, ...row } of rows)
        await this.db.q
          .insert(table)
          .values({ id, plugin, ...row })
          .onConflictDoUpdate({ target: table.id, set: { plugin, ...row } });
    });
    for (const { id, ...row } of rows) this.kept.set(id, row);
  }

  /** What a paper is called, on paper and on screen; its id where no plugin ever declared it. */
  titleOf(id: string): Text {
    return this.kept?.get(id)?.title ?? { 'zh-CN': id, en: id };
  }

  /** Where it is filed: its part of the file, by number. */
  placeOf(id: string): number {
    return FILE_PLACES.indexOf(this.kept?.get(id)?.place ?? 'notice');
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
