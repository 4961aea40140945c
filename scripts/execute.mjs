import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './root.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program to its end and answers its exit code. Signals are handed on to it; a run that was ended by one ends
 * with the program's own code, without a word. `options` are those of `spawn`.
 */
export function execute(file, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd: root, stdio: 'inherit', ...options });
    let interrupted = false;
    const forward = (signal) => {
      interrupted = true;
      // Ctrl-C in a terminal reaches every process of the group: sent again, it would look like a second Ctrl-C.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    };
    for (const signal of SIGNALS) process.on(signal, forward);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      for (const each of SIGNALS) process.off(each, forward);
      const result = code ?? 128 + constants.signals[signal];
      if (interrupted) process.exit(result);
      resolve(result);
    });
  });
}
