import type { TextInLanguages } from '../i18n/Language.js';

/** A plugin that is at hand here, as its manifest describes it. */
export interface ShellPlugin {
  readonly id: string;
  readonly displayName: TextInLanguages;
  /** Address of the browser half; absent where it has none or is built in. */
  readonly client?: string;
  readonly navigation: readonly NavigationEntry[];
  readonly slots: readonly SlotEntry[];
}

export interface NavigationEntry {
  /** `mediation.desk` */
  readonly id: string;
  readonly page: string;
  readonly permission: string;
  readonly label: TextInLanguages;
  readonly icon?: string;
  readonly order?: number;
}

export interface SlotEntry {
  readonly slot: string;
  readonly component: string;
  readonly when?: Readonly<Record<string, readonly string[]>>;
  readonly permission?: string;
  readonly order?: number;
}

/** What the place shows, by key: a contribution shows where each key of its `when` has one of the values. */
export type SlotContext = Readonly<Record<string, readonly string[]>>;

/** The contributions to a slot that show here, in their order. */
export function entriesOf(
  plugins: readonly ShellPlugin[],
  slot: string,
  context: SlotContext,
  permissions: ReadonlySet<string>,
): readonly { readonly plugin: ShellPlugin; readonly entry: SlotEntry }[] {
  const all = plugins.flatMap((plugin) => plugin.slots.map((entry) => ({ plugin, entry })));
  return all
    .filter(({ entry }) => entry.slot === slot && isAllowed(entry, permissions) && holds(entry.when, context))
    .sort((a, b) => (a.entry.order ?? 100) - (b.entry.order ?? 100));
}

const isAllowed = ({ permission }: { permission?: string }, permissions: ReadonlySet<string>): boolean =>
  permission === undefined || permissions.has(permission);

const holds = (when: SlotEntry['when'], context: SlotContext): boolean =>
  Object.entries(when ?? {}).every(([key, values]) => context[key]?.some((value) => values.includes(value)));

/** The pages a person may go to, in their order. */
export const navigationOf = (plugins: readonly ShellPlugin[], permissions: ReadonlySet<string>) =>
  plugins
    .flatMap((plugin) => plugin.navigation.map((entry) => ({ plugin, entry })))
    .filter(({ entry }) => isAllowed(entry, permissions))
    .sort((a, b) => (a.entry.order ?? 100) - (b.entry.order ?? 100));
