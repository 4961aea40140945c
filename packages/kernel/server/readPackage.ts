import { access, readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { DomainError } from '@lianxin/base';
import semver from 'semver';
import { findBannedLabels, labelsOf, type Manifest, type Problem, parseManifest, problem } from '../common/index.js';
import { hashFolder } from './hashFolder.js';
import type { Origin, PackageOnDisk } from './Installed.js';
import { isInRange } from './versionGraph.js';

/** Every folder inside `path` that may hold a package, in order of name; none when `path` does not exist. */
export async function listPackages(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((e) => !e.isFile() && e.name !== 'node_modules' && !e.name.startsWith('.'));
  return names.map((e) => join(path, e.name)).sort();
}

/** Reads and checks a package without running any of it. */
export async function readPackage(folder: string, origin: Origin, hostVersion: string): Promise<PackageOnDisk> {
  const problems: Problem[] = [];
  let manifest: Manifest | undefined;
  let hash: string | undefined;
  try {
    if (origin === 'found') hash = await hashFolder(folder);
    const parsed = parseManifest(await readJson(folder, 'package.json'));
    manifest = parsed.manifest;
    problems.push(...parsed.problems);
    if (manifest) problems.push(...(await checkPackage(folder, origin, manifest, hostVersion)));
  } catch (e) {
    if (DomainError.is(e)) problems.push({ code: e.code, params: e.params });
    else problems.push(problem('folder_unreadable', { path: folder, reason: (e as NodeJS.ErrnoException).code ?? '' }));
  }
  return { id: manifest?.lianxin.id ?? basename(folder), origin, folder, manifest, hash, problems };
}

/** What takes more than the manifest to see: versions, locale files, entry files, copies of the host's own packages. */
export async function checkPackage(
  folder: string,
  origin: Origin,
  manifest: Manifest,
  hostVersion: string,
): Promise<Problem[]> {
  const problems = [...checkVersions(manifest, hostVersion), ...(await checkLocales(folder, manifest))];
  if (origin !== 'found') return problems;
  const { server, client } = manifest.lianxin;
  for (const file of [server, client]) {
    if (file && !(await exists(join(folder, file)))) problems.push(problem('entry_missing', { path: file }));
  }
  const copy = 'node_modules/@lianxin';
  if (await exists(join(folder, copy))) problems.push(problem('own_copy', { path: copy }));
  return problems;
}

function checkVersions({ version, engines, lianxin }: Manifest, hostVersion: string): Problem[] {
  const problems: Problem[] = [];
  if (!semver.valid(version)) problems.push(problem('manifest_version', { path: 'version' }));
  const ranges = { 'engines.lianxin': engines.lianxin as string };
  for (const [id, range] of Object.entries(lianxin.dependsOn))
    Object.assign(ranges, { [`lianxin.dependsOn.${id}`]: range });
  for (const [path, range] of Object.entries(ranges)) {
    if (semver.validRange(range) === null) problems.push(problem('manifest_range', { path }));
  }
  if (problems.length || isInRange(hostVersion, engines.lianxin)) return problems;
  return [problem('host_version', { plugin: lianxin.id, range: engines.lianxin, found: hostVersion })];
}

/** Chinese is the language of the office: every label needs it. Other languages may be incomplete. */
async function checkLocales(folder: string, manifest: Manifest): Promise<Problem[]> {
  const files = await readdir(join(folder, 'locales')).catch(() => []);
  const problems: Problem[] = [];
  let chinese: object = {};
  for (const file of files.filter((name) => name.endsWith('.json')).sort()) {
    const texts = await readJson(folder, `locales/${file}`);
    problems.push(...findBannedLabels(texts, `locales/${file}`));
    if (file === 'zh-CN.json' && typeof texts === 'object' && texts) chinese = texts;
  }
  for (const { path, key } of labelsOf(manifest)) {
    if (!Object.hasOwn(chinese, key)) problems.push(problem('label_missing', { path, key }));
  }
  return problems;
}

async function readJson(folder: string, path: string): Promise<unknown> {
  const text = await readFile(join(folder, path), 'utf8').catch(() => undefined);
  if (text === undefined) throw new DomainError('invalid', 'kernel.file_missing', { path });
  try {
    return JSON.parse(text);
  } catch {
    throw new DomainError('invalid', 'kernel.file_unreadable', { path });
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
