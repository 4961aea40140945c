import type { Services } from '@lianxin/kernel/server';
import { Administrator } from '../commands/Administrator.js';
import { Command } from '../commands/Command.js';
import { Actors } from '../directory/Actors.js';
import { Audit } from '../directory/Audit.js';
import { Directory } from '../directory/Directory.js';
import { Plugins } from '../Plugins.js';
import { Api, Db, TimeSource } from '../shared.js';
import { Importer } from './Importer.js';
import { ImportJobs } from './ImportJobs.js';
import { ImportMessagesCommand } from './ImportMessagesCommand.js';
import { MessageWriter } from './MessageWriter.js';

/** Messages of citizens from elsewhere. */
export function importServices(s: Services): void {
  s.add(MessageWriter.token, MessageWriter, [Db, Api, Actors, TimeSource]);
  s.add(Importer.token, Importer, [MessageWriter.token]);
  s.add(ImportJobs.token, ImportJobs, [Importer.token, Directory, Audit]);
  s.add(Command, ImportMessagesCommand, [Administrator.token, Directory, Importer.token, ImportJobs.token, Plugins]);
}
