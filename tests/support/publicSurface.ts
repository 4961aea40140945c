import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync } from 'vite';
import { exportsOf } from './importsOf.js';
import { root } from './root.js';
import { type Source, sourceOf } from './Source.js';
import type { Workspace } from './Workspace.js';

/** A name that a package exports, with the first sentence of what is written above its declaration. */
export interface PublicName {
  readonly name: string;
  readonly says: string;
}

/** Everything one entry point of a package exports, followed to where it is declared; in the order of names. */
export function publicNames(workspace: Workspace, file: string): readonly PublicName[] {
  const found = new Map<string, string>();
  for (const name of namesOf(workspace, file)) found.set(name, docOf(workspace, file, name) ?? '');
  return [...found].map(([name, says]) => ({ name, says })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function namesOf(workspace: Workspace, file: string): string[] {
  return exportsOf(sourceOf(file)).flatMap(({ name, from }) => {
    if (name !== '*') return name === 'default' ? [] : [name];
    const next = from && follow(workspace, file, from);
    return next ? namesOf(workspace, next) : [];
  });
}

/** What stands above the declaration of a name, or above the line that passes on all of a file under it. */
function docOf(workspace: Workspace, file: string, name: string): string | undefined {
  const source = sourceOf(file);
  const own = commentAbove(source, name);
  if (own) return own;
  for (const each of exportsOf(source)) {
    if (!each.from || (each.name !== name && each.name !== '*')) continue;
    const next = follow(workspace, file, each.from);
    if (!next) continue;
    if (each.name === name && each.imported === '*') return `All of ${namesOf(workspace, next).join(', ')}.`;
    const found = docOf(workspace, next, each.name === name ? each.imported : name);
    if (found) return found;
  }
  return undefined;
}

function follow(workspace: Workspace, file: string, specifier: string): string | undefined {
  const target = workspace.resolve(sourceOf(file), specifier);
  if (target.kind !== 'inside') return undefined;
  const stem = posix.normalize(target.file).replace(/\.jsx?$/, '');
  return [`${stem}.ts`, `${stem}.tsx`].find((each) => existsSync(join(root, each)));
}

interface Declared {
  readonly start: number;
  readonly names: readonly string[];
}

function commentAbove({ file, text }: Source, name: string): string | undefined {
  const { program, comments } = parseSync(file, text);
  const above = program.body
    .flatMap((node) => declared(node as never) ?? [])
    .filter(({ names }) => names.includes(name))
    .map(({ start }) => comments.findLast((c) => c.end <= start && !text.slice(c.end, start).trim()));
  const doc = above.find((comment) => comment?.type === 'Block' && comment.value.startsWith('*'));
  return doc && firstSentence(doc.value);
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly id?: { readonly name: string };
  readonly declaration?: Node;
  readonly declarations?: readonly { readonly id: { readonly name: string } }[];
}

function declared(node: Node): Declared | undefined {
  const of = node.type === 'ExportNamedDeclaration' ? node.declaration : node;
  if (!of) return undefined;
  const names = of.declarations ? of.declarations.map(({ id }) => id.name) : of.id ? [of.id.name] : [];
  return { start: node.start, names };
}

function firstSentence(comment: string): string {
  const plain = comment
    .split('\n')
    .map((line) => line.replace(/^\s*\*+ ?/, '').trim())
    .join(' ')
    .trim();
  return /^.*?[.:](?=\s|$)/.exec(plain)?.[0].replace(/:$/, '.') ?? plain;
}
