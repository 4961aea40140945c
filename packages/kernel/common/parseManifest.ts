import type { ErrorParams } from '@lianxin/base';
import type { z } from 'zod';
import { findBannedLabel } from './bannedLabels.js';
import { Manifest } from './Manifest.js';

/** Something wrong with a package, as a code with a sentence in this package's locale files; `path` says where. */
export interface Problem {
  readonly code: string;
  readonly params: ErrorParams;
}

export const problem = (code: string, params: ErrorParams): Problem => ({ code: `kernel.${code}`, params });

export type ParsedManifest =
  | { readonly manifest: Manifest; readonly problems: readonly [] }
  | { readonly manifest?: undefined; readonly problems: readonly Problem[] };

/** Names that the host itself speaks under. */
const RESERVED = new Set(['base', 'calendar', 'kernel', 'db', 'api', 'ui', 'sdk', 'testing', 'system', 'lianxin']);

/** Reads the content of a `package.json`: the manifest when all is in order, otherwise everything that is not. */
export function parseManifest(json: unknown): ParsedManifest {
  if (valueAt(json, ['lianxin']) === undefined) return { problems: [problem('not_a_plugin', {})] };
  const parsed = Manifest.safeParse(json);
  if (!parsed.success) return { problems: parsed.error.issues.flatMap((issue) => explainIssue(issue, json)) };
  const problems = checkManifest(parsed.data);
  return problems.length ? { problems } : { manifest: parsed.data, problems: [] };
}

/** What the schema alone cannot say. */
function checkManifest(manifest: Manifest): Problem[] {
  const { id, contributes, dependsOn } = manifest.lianxin;
  const problems: Problem[] = [];
  if (RESERVED.has(id)) problems.push(problem('manifest_reserved', { path: 'lianxin.id', id }));

  const named: Record<string, readonly string[]> = {
    permissions: contributes.permissions.map((p) => p.id),
    navigation: contributes.navigation.map((n) => n.id),
    entries: contributes.entries,
    records: contributes.records,
    papers: contributes.papers,
    dossierKinds: contributes.dossierKinds,
    labels: contributes.labels,
  };
  for (const [list, ids] of Object.entries(named)) {
    ids.forEach((name, i) => {
      const path = `lianxin.contributes.${list}[${i}]`;
      if (!name.startsWith(`${id}.`)) problems.push(problem('manifest_prefix', { path, id: name, prefix: `${id}.` }));
      if (ids.indexOf(name) !== i) problems.push(problem('manifest_twice', { path, id: name }));
    });
  }

  const known = (permission: string) =>
    named.permissions!.includes(permission) || Object.keys(dependsOn).some((d) => permission.startsWith(`${d}.`));
  for (const list of ['navigation', 'slots'] as const) {
    contributes[list].forEach(({ permission }, i) => {
      if (permission === undefined || known(permission)) return;
      problems.push(
        problem('manifest_permission', { path: `lianxin.contributes.${list}[${i}].permission`, permission }),
      );
    });
  }

  return [...problems, ...findBannedLabels({ name: manifest.name, lianxin: manifest.lianxin })];
}

/** Every place in a tree of values, keys included, where a banned label stands. */
export function findBannedLabels(value: unknown, path = ''): Problem[] {
  const look = (text: string, where: string) => {
    const label = findBannedLabel(text);
    return label ? [problem('banned_label', { path: where, label })] : [];
  };
  if (typeof value === 'string') return look(value, path);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const where = Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
    const own = Array.isArray(value) ? [] : look(key, where);
    return own.length ? own : findBannedLabels(inner, where);
  });
}

/** The keys of locale files that a manifest shows, each with the place where it stands. */
export function labelsOf(manifest: Manifest): { path: string; key: string }[] {
  const { displayName, description, contributes } = manifest.lianxin;
  const found: [string, string | undefined][] = [
    ['lianxin.displayName', displayName],
    ['lianxin.description', description],
    ...contributes.permissions.map((p, i): [string, string] => [
      `lianxin.contributes.permissions[${i}].label`,
      p.label,
    ]),
    ...contributes.navigation.map((n, i): [string, string] => [`lianxin.contributes.navigation[${i}].label`, n.label]),
    ...Object.entries(contributes.settings?.properties ?? {}).map(([name, property]): [string, string] => [
      `lianxin.contributes.settings.properties.${name}.title`,
      property.title,
    ]),
  ];
  return found.flatMap(([path, label]) => (label ? [{ path, key: label.slice(1, -1) }] : []));
}

function explainIssue(issue: z.core.$ZodIssue, json: unknown): Problem[] {
  const path = issue.path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text ? `${text}.${String(step)}` : String(step)),
    '',
  );
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => problem('manifest_unknown', { path: `${path}.${key}` }));
  if (valueAt(json, issue.path) === undefined) return [problem('manifest_missing', { path })];
  if (issue.code === 'invalid_type') return [problem('manifest_type', { path, expected: issue.expected })];
  if (issue.code === 'invalid_value') return [problem('manifest_value', { path, allowed: issue.values.map(String) })];
  if (issue.code === 'too_small') return [problem('manifest_empty', { path })];
  if (issue.code === 'invalid_key') return [problem('manifest_plugin_id', { path })];
  // The patterns of the schema carry the last part of their code as message.
  return [problem(`manifest_${issue.message}`, { path })];
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step],
    json,
  );
}
