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
    const watch = whenNpmEnds(() => forward('SIGTERM'));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      clearInterval(watch);
      for (const each of SIGNALS) process.off(each, forward);
      const result = code ?? 128 + constants.signals[signal];
      if (interrupted) process.exit(result);
      resolve(result);
    });
  });
}

/** A SIGTERM to npm ends the shell that npm started us in, and nobody tells us: we notice that our parent is gone. */
function whenNpmEnds(act) {
  const parent = process.ppid;
  if (!process.env.npm_lifecycle_event) return undefined;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    act();
  }, 200);
  return watch;
}
