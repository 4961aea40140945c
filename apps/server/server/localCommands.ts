import type { Command, Texts } from '@lianxin/core/server';
import { CalendarDueCommand } from './commands/CalendarDueCommand.js';
import { StartCommand } from './commands/StartCommand.js';

/** What runs where it is typed, without asking whoever owns the data. */
export const localCommands = (texts: Texts): readonly Command[] => [
  new StartCommand(texts),
  new CalendarDueCommand(texts, process.stdin),
];
