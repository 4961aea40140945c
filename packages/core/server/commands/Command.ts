import { point } from '@lianxin/kernel/common';
import type { Lang } from '../Texts.js';

/** Where a command's person sits: at this terminal, or at the other end of the serving process's socket. */
export interface CommandIo {
  readonly lang: Lang;
  /** The folder in which the command was typed; paths it names are relative to it. */
  readonly cwd: string;
  /** Says a line at once. */
  out(line: string): void;
  /** Shows how far long work has come, in place of what it showed before; '' takes it away. Absent where nobody watches. */
  progress?(line: string): void;
  /** Asks for a line. Throws `core.nobody_to_ask` where no terminal is attached. */
  ask(question: string): Promise<string>;
}

/** What was typed after the name of the command. */
export interface CommandInput {
  readonly args: readonly string[];
  /** A list where the option may be given several times (`--map <pairs...>`). */
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
}

/**
 * A command of `lianxin`. It runs in the process that owns the data. What it does is told by `commands.<name>` (dots
 * for spaces) in the locale files of its plugin, each option by `commands.<name>.<option>`.
 */
export interface Command {
  /** One or two words: `verify`, `plugins enable`. */
  readonly name: string;
  /** `<plugin>`, `[file]`, in order. */
  readonly args?: readonly string[];
  /** `--county <name>`, `--explain`, `--no-roll`. */
  readonly options?: readonly string[];
  /** Throws DomainError with a sentence for whoever typed it; the exit code is then 1. */
  run(input: CommandInput, io: CommandIo): Promise<void>;
}
export const Command = point<Command>('core.Command', 'reading');
