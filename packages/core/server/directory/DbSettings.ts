import type { ActorCtx } from '@lianxin/api/server';
import { type Day, DomainError } from '@lianxin/base';
import { isWithin, type SettingRow } from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import type { Plugins } from '../Plugins.js';
import { schema } from '../schema.js';
import type { Db } from '../shared.js';
import type { Audit } from './Audit.js';
import type { DeclaredSetting } from './declaredSettings.js';
import { Settings } from './Settings.js';

interface DatedValue {
  readonly from: Day;
  readonly value: unknown;
}

/** Dated values per county, in memory: rules ask for them with every entry. */
export class DbSettings implements Settings {
  /** The service as core itself sees it. */
  static readonly token = token<DbSettings>(Settings.id);

  /** Newest first. */
  private readonly values = new Map<string, DatedValue[]>();

  constructor(
    private readonly db: Db,
    private readonly plugins: Plugins,
    private readonly audit: Audit,
  ) {}

  async load(): Promise<void> {
    for (const row of await this.db.q.select().from(this.table)) this.take(row.county, row.key, row);
  }

  get<T>(county: string, key: string, on: Day): T {
    return (this.find(county, key, on)?.value ?? this.declared(key).default) as T;
  }

  async set(ctx: ActorCtx, change: { key: string; value: unknown; from?: Day }): Promise<void> {
    const { key, value, from = ctx.today } = change;
    const { county, permissions } = ctx.actor;
    const setting = this.declared(key);
    if (!permissions.has(setting.permission)) throw new DomainError('forbidden', 'api.no_permission');
    if (from < ctx.today) throw new DomainError('invalid', 'core.setting_in_past');
    check(setting, value);
    await this.db.transaction(async () => {
      await this.db.q
        .insert(this.table)
        .values({ county, key, from, value })
        .onConflictDoUpdate({ target: [this.table.county, this.table.key, this.table.from], set: { value } });
      await this.audit.write(ctx, 'core.setting_set', { key, value: JSON.stringify(value), from });
      this.db.afterCommit(() => this.take(county, key, { from, value }));
    });
  }

  rows(county: string, on: Day): SettingRow[] {
    return [...this.plugins.settings().values()].map((setting) => {
      const { key, plugin, json, bound, whose, article, permission } = setting;
      const now = this.find(county, key, on);
      const upcoming = this.all(county, key).filter((v) => v.from > on);
      return {
        key,
        plugin,
        title: this.titleOf(setting),
        schema: json,
        value: now?.value ?? setting.default,
        default: setting.default,
        upcoming: upcoming.toReversed(),
        permission,
        ...(now && { from: now.from }),
        ...(bound && { bound }),
        ...(whose && { whose }),
        ...(article !== undefined && { article }),
      };
    });
  }

  private titleOf({ plugin, title }: DeclaredSetting) {
    const { host, texts } = this.plugins;
    return texts.label(host.plugins().find((p) => p.id === plugin)!.folder, title);
  }

  private declared(key: string): DeclaredSetting {
    const setting = this.plugins.settings().get(key);
    if (!setting) throw new DomainError('notFound', 'core.no_setting', { key });
    return setting;
  }

  private find(county: string, key: string, on: Day): DatedValue | undefined {
    return this.all(county, key).find((v) => v.from <= on);
  }

  private all(county: string, key: string): readonly DatedValue[] {
    return this.values.get(`${county} ${key}`) ?? [];
  }

  private take(county: string, key: string, { from, value }: DatedValue): void {
    const others = this.all(county, key).filter((v) => v.from !== from);
    const all = [...others, { from, value }].sort((a, b) => b.from.localeCompare(a.from));
    this.values.set(`${county} ${key}`, all);
  }

  private get table() {
    return schema.of(this.db.dialect).settings;
  }
}

function check({ key, schema: shape, bound, article = '' }: DeclaredSetting, value: unknown): void {
  if (bound && typeof value === 'number' && !isWithin(value, bound)) {
    const [limit] = Object.values(bound) as [number];
    const kind = Object.keys(bound)[0]!;
    throw new DomainError('blocked', `core.setting_beyond_law_${kind}`, { key, article, limit });
  }
  const parsed = shape.safeParse(value);
  if (!parsed.success) throw new DomainError('invalid', 'core.setting_invalid', { key }, { cause: parsed.error });
}
