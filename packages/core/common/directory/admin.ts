import type { Day, ErrorParams } from '@lianxin/base';
import type { CountyState, DisableChoice, InstalledState } from '@lianxin/kernel/common';
import type { Text } from './Me.js';
import type { Role } from './roles.js';
import type { Bound, Whose } from './settings.js';

/** A person as the administrator of accounts sees one. */
export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly account?: { readonly username: string; readonly locked: boolean; readonly mustChangePassword: boolean };
  /** All posts, ended ones included, newest first. */
  readonly posts: readonly {
    readonly id: string;
    readonly unit: { readonly id: string; readonly name: string };
    readonly roles: readonly Role[];
    readonly title: string;
    readonly from: Day;
    readonly to?: Day;
  }[];
}

/** A setting with its value today and the values that are known to follow. */
export interface SettingRow {
  /** `<plugin>.<key>` for a plugin's setting, the bare key for core's. */
  readonly key: string;
  readonly plugin: string;
  readonly title: Text;
  /** JSON Schema of the value, for the form. */
  readonly schema: Readonly<Record<string, unknown>>;
  readonly value: unknown;
  readonly default: unknown;
  /** The day from which today's value counts; absent for the default. */
  readonly from?: Day;
  readonly upcoming: readonly { readonly from: Day; readonly value: unknown }[];
  readonly bound?: Bound;
  /** Whose time or right it is. */
  readonly whose?: Whose;
  /** The provision behind the bound; its name is `articles.<code>` in the locale files. */
  readonly article?: string;
  /** What one must hold to change it. */
  readonly permission: string;
}

/** An installed plugin as the administrator of a county sees it. */
export interface PluginRow {
  readonly id: string;
  readonly name: string;
  readonly version?: string;
  readonly displayName: Text;
  readonly description?: Text;
  readonly origin: 'builtIn' | 'trusted' | 'found';
  /** Of the files that wait to be approved; absent where nothing waits. */
  readonly hash?: string;
  readonly installed: InstalledState;
  /** What this county decided. */
  readonly state: CountyState;
  readonly restartNeeded: boolean;
  /** Procedures of this plugin that are open in this county. */
  readonly open: number;
  readonly onDisable: readonly DisableChoice[];
  readonly dependsOn: readonly string[];
  readonly dependants: readonly string[];
  /** What it adds and may do, from its manifest. */
  readonly permissions: readonly { readonly id: string; readonly label: Text; readonly roles: readonly string[] }[];
  readonly entries: readonly string[];
  readonly records: readonly string[];
  /** Codes with a sentence in the kernel's locale files. */
  readonly notices: readonly { readonly code: string; readonly params: ErrorParams }[];
}

/** One line of the audit log. Says who did what and when, never what a case contains. */
export interface AuditLine {
  readonly position: number;
  /** Instant, ISO 8601 in UTC. */
  readonly at: string;
  /** Person id, `system:<name>`, or empty where nobody was signed in. */
  readonly actor: string;
  readonly actorName?: string;
  readonly post: string;
  readonly unit: string;
  /** What happened: its sentence is `audit.<code>` in the owner's locale file. */
  readonly code: string;
  readonly params: Readonly<Record<string, string | number | boolean>>;
  readonly address?: string;
  /** The number of the case it is about, while that is open to lists. */
  readonly number?: string;
}
