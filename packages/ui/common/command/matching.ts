import type { Command } from './Command.js';

/** The commands whose name has the typed characters in this order, those that begin with them first. */
export function matching(commands: readonly Command[], typed: string): readonly Command[] {
  const text = typed.trim().toLowerCase();
  const ranked = commands.map((command) => ({ command, rank: rankOf(command.label.toLowerCase(), text) }));
  return ranked
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank)
    .map(({ command }) => command);
}

function rankOf(label: string, text: string): number {
  const at = label.indexOf(text);
  if (at >= 0) return at;
  let from = 0;
  for (const character of text) {
    const found = label.indexOf(character, from);
    if (found < 0) return Infinity;
    from = found + 1;
  }
  return 1000 + from;
}
