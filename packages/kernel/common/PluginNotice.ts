import type { ErrorParams } from '@lianxin/base';
import type { Phase } from './PluginState.js';

/** What an administrator should know about a plugin, as a code with a sentence in this package's locale files. */
export interface PluginNotice {
  readonly plugin: string;
  readonly phase: Phase;
  readonly code: string;
  readonly params: ErrorParams;
  /** What was thrown, for a stack in the operator's log. Its message may quote the data of a case: never show it. */
  readonly cause?: unknown;
}
