import { all, type Services } from '@lianxin/kernel/server';
import { Accounts } from '../directory/Accounts.js';
import { Actors } from '../directory/Actors.js';
import { Directory } from '../directory/Directory.js';
import { Founder } from '../directory/Founder.js';
import { PluginAdmin } from '../directory/PluginAdmin.js';
import { Plugins } from '../Plugins.js';
import { TimeSource } from '../shared.js';
import { Administrator } from './Administrator.js';
import { Check } from './Check.js';
import { Command } from './Command.js';
import { InitCommand } from './InitCommand.js';
import { PluginsApproveCommand } from './PluginsApproveCommand.js';
import { PluginsDisableCommand } from './PluginsDisableCommand.js';
import { PluginsEnableCommand } from './PluginsEnableCommand.js';
import { PluginsListCommand } from './PluginsListCommand.js';
import { ResetPasswordCommand } from './ResetPasswordCommand.js';
import { VerifyCommand } from './VerifyCommand.js';

/** What can be typed after `lianxin`; any plugin may contribute more. */
export function coreCommands(s: Services): void {
  s.add(Administrator.token, Administrator, [Directory, Actors, TimeSource]);
  s.add(Command, InitCommand, [Founder.token, Plugins]);
  s.add(Command, PluginsListCommand, [Administrator.token, PluginAdmin.token, Plugins]);
  s.add(Command, PluginsApproveCommand, [Administrator.token, PluginAdmin.token, Plugins]);
  s.add(Command, PluginsEnableCommand, [Administrator.token, PluginAdmin.token, Plugins]);
  s.add(Command, PluginsDisableCommand, [Administrator.token, PluginAdmin.token, Plugins, Directory]);
  s.add(Command, ResetPasswordCommand, [Administrator.token, Accounts, Plugins]);
  s.add(Command, VerifyCommand, [all(Check), Plugins]);
}
