import { type Bound, SETTINGS, WHOSE, type Whose } from '@lianxin/core/common';
import type { Manifest } from '@lianxin/kernel/common';
import { z } from 'zod';

/** A setting that may be set, whoever declares it. */
export interface DeclaredSetting {
  /** The bare key of core's own, `<plugin>.<name>` of a plugin's. */
  readonly key: string;
  readonly plugin: string;
  /** Key in the locale files of its plugin. */
  readonly title: string;
  readonly default: unknown;
  readonly schema: z.ZodType;
  /** The same, for a form. */
  readonly json: Readonly<Record<string, unknown>>;
  readonly bound?: Bound;
  readonly whose?: Whose;
  readonly article?: string;
  readonly permission: string;
}

/** Core's settings and those in the manifests. */
export function declaredSettings(manifests: readonly Manifest[]): ReadonlyMap<string, DeclaredSetting> {
  const all = [...ofCore(), ...manifests.flatMap(ofPlugin)];
  return new Map(all.map((setting) => [setting.key, setting]));
}

const ofCore = (): DeclaredSetting[] =>
  SETTINGS.map((setting) => {
    const { $schema: _, ...json } = z.toJSONSchema(setting.schema);
    return {
      ...setting,
      plugin: 'core',
      title: `settings.${setting.key}`,
      json: { ...json, ...limits(setting.bound) },
    };
  });

/** A property of a plugin's settings, as far as it says how far a county may go. */
interface Property extends Readonly<Record<string, unknown>> {
  readonly default?: unknown;
  readonly maximum?: number;
  readonly minimum?: number;
  /** The provision because of which the maximum, or else the minimum, is the law's and no matter of form. */
  readonly article?: string;
  /** `organ` or `petitioner`: whose time or right it is. */
  readonly whose?: string;
}

const ofPlugin = ({ lianxin: { id, contributes } }: Manifest): DeclaredSetting[] =>
  Object.entries(contributes.settings?.properties ?? {}).map(([name, { title, ...rest }]) => {
    const json: Property = rest;
    const bound = boundOf(json);
    const whose = WHOSE.find((w) => w === json.whose);
    return {
      key: `${id}.${name}`,
      plugin: id,
      title,
      default: json.default,
      schema: z.fromJSONSchema(without(json, bound) as Parameters<typeof z.fromJSONSchema>[0]),
      json,
      permission: 'core.admin.settings',
      ...(bound && { bound, article: json.article }),
      ...(whose && { whose }),
    };
  });

function boundOf({ article, maximum, minimum }: Property): Bound | undefined {
  if (article === undefined) return undefined;
  if (maximum !== undefined) return { max: maximum };
  return minimum === undefined ? undefined : { min: minimum };
}

function without({ maximum, minimum, ...rest }: Property, bound: Bound | undefined): object {
  if (!bound) return { maximum, minimum, ...rest };
  return 'max' in bound ? { minimum, ...rest } : { maximum, ...rest };
}

function limits(bound: Bound | undefined): object {
  if (!bound) return {};
  if ('max' in bound) return { maximum: bound.max };
  if ('min' in bound) return { minimum: bound.min };
  return { minimum: bound.exact, maximum: bound.exact };
}
