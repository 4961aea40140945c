import { DomainError } from '@lianxin/base';
import type { Command, CommandIo, Texts } from '@lianxin/core/server';
import { CommanderError, Command as Program } from 'commander';
import { sentence } from './sentence.js';

/** Finds the command in what was typed and runs it. Answers a sentence when something went wrong. */
export async function runCommand(
  argv: readonly string[],
  commands: readonly Command[],
  texts: Texts,
  io: CommandIo,
): Promise<string | undefined> {
  try {
    await program(commands, texts, io).parseAsync(argv, { from: 'user' });
    return undefined;
  } catch (error) {
    if (!(error instanceof CommanderError)) return sentence(error, texts, io.lang);
    const typed = ['lianxin', ...argv].join(' ');
    return error.exitCode === 0 ? undefined : texts.say(io.lang, 'errors.server.usage', { typed });
  }
}

function program(commands: readonly Command[], texts: Texts, io: CommandIo): Program {
  const say = (key: string) => texts.say(io.lang, key);
  const root = localized(new Program('lianxin'), say, io);
  root.description(say('commands.lianxin')).option('--lang <lang>', say('commands.lianxin.lang'));
  for (const command of commands) {
    const words = command.name.split(' ');
    const key = `commands.${words.join('.')}`;
    const own = localized(new Program(words.at(-1)), say, io).description(say(key));
    for (const arg of command.args ?? []) own.argument(arg);
    for (const flags of command.options ?? []) own.option(flags, say(`${key}.${optionName(flags)}`));
    own.action(async (...typed: unknown[]) => {
      const args = typed.slice(0, command.args?.length ?? 0) as string[];
      await command.run({ args, options: own.opts() }, io);
    });
    groupOf(root, words.slice(0, -1), say, io).addCommand(own);
  }
  return root;
}

/** `plugins` of `plugins enable`, made when its first command is added. */
function groupOf(root: Program, words: readonly string[], say: (key: string) => string, io: CommandIo): Program {
  return words.reduce((parent, word, i) => {
    const known = parent.commands.find((c) => c.name() === word);
    if (known) return known;
    const group = localized(new Program(word), say, io);
    parent.addCommand(group.description(say(`commands.${words.slice(0, i + 1).join('.')}`)));
    return group;
  }, root);
}

function localized(command: Program, say: (key: string) => string, { out }: CommandIo): Program {
  const line = (text: string) => out(text.replace(/\n$/, ''));
  return command
    .exitOverride()
    .helpCommand(false)
    .helpOption('-h, --help', say('commands.lianxin.help'))
    .configureOutput({ writeOut: line, writeErr: line, outputError: () => {} })
    .configureHelp({ styleTitle: (title) => say(`commands.title.${title.replace(':', '').toLowerCase()}`) });
}

/** `--no-roll` is told under `roll`, `--working-days <n>` under `workingDays`. */
function optionName(flags: string): string {
  const name = /--(?:no-)?([a-z-]+)/.exec(flags)?.[1];
  if (!name) throw new DomainError('invalid', 'server.bad_option', { flags });
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
