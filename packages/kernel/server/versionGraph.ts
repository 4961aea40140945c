import semver from 'semver';
import { type Problem, problem } from '../common/index.js';

/** A plugin as its dependencies see it. */
export interface VersionNode {
  readonly id: string;
  readonly version: string;
  /** Version ranges by plugin id. */
  readonly dependsOn: Readonly<Record<string, string>>;
}

export interface VersionGraph {
  /** Ids, each after everything it depends on; those with problems are left out. */
  readonly order: readonly string[];
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
}

/** True when a version, a prerelease included, lies in a range. */
export const isInRange = (version: string, range: string): boolean =>
  semver.satisfies(version, range, { includePrerelease: true });

/** Orders plugins by their dependencies. A missing dependency, a wrong version or a cycle names both ends. */
export function versionGraph(nodes: readonly VersionNode[]): VersionGraph {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const problems = new Map<string, readonly Problem[]>();
  for (const node of nodes) {
    const own = [...brokenDependencies(node, byId), ...findCycle(node, byId)];
    if (own.length) problems.set(node.id, own);
  }

  const order: string[] = [];
  const seen = new Set<string>();
  const visit = (node: VersionNode): void => {
    if (seen.has(node.id)) return;
    seen.add(node.id);
    const needs = Object.keys(node.dependsOn);
    for (const id of needs) if (byId.has(id)) visit(byId.get(id)!);
    if (problems.has(node.id)) return;
    const refused = needs.filter((id) => problems.has(id));
    if (!refused.length) order.push(node.id);
    else
      problems.set(
        node.id,
        refused.map((needs) => problem('dependency_refused', { plugin: node.id, needs })),
      );
  };
  nodes.forEach(visit);
  return { order, problems };
}

function brokenDependencies(node: VersionNode, byId: ReadonlyMap<string, VersionNode>): Problem[] {
  return Object.entries(node.dependsOn).flatMap(([needs, range]) => {
    const found = byId.get(needs);
    if (!found) return [problem('dependency_missing', { plugin: node.id, needs, range })];
    if (isInRange(found.version, range)) return [];
    return [problem('dependency_version', { plugin: node.id, needs, range, found: found.version })];
  });
}

/** The shortest way from a plugin back to itself. */
function findCycle(node: VersionNode, byId: ReadonlyMap<string, VersionNode>): Problem[] {
  const ways: string[][] = [[node.id]];
  const seen = new Set<string>();
  for (const way of ways) {
    for (const next of Object.keys(byId.get(way.at(-1)!)?.dependsOn ?? {})) {
      if (next === node.id)
        return [problem('dependency_cycle', { plugin: node.id, chain: [...way, next].join(' → ') })];
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return [];
}
