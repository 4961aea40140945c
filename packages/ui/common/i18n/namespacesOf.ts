/**
 * The namespaces in which a key is looked for, first to last. `core:codes.channel.visit` names its own;
 * `errors.core.not_found` belongs to the `core` in its second place; otherwise the owner of the component comes first.
 */
export function namespacesOf(key: string, owner: string, isKnown: (namespace: string) => boolean) {
  const named = /^([a-z][a-z0-9-]*):(.+)$/.exec(key);
  if (named && isKnown(named[1]!)) return { key: named[2]!, namespaces: [named[1]!] };
  const second = key.split('.')[1];
  const own = second !== undefined && isKnown(second) ? [second] : [];
  return { key, namespaces: [...new Set([...own, owner, 'core', 'ui'])] };
}
