import { createInterface } from 'node:readline/promises';
import { DomainError } from '@lianxin/base';
import type { CommandIo, Lang } from '@lianxin/core/server';

/** The language of whoever types: `--lang`, else English where the terminal speaks it, else Chinese. */
export function languageOf(argv: readonly string[], env: NodeJS.ProcessEnv): Lang {
  const at = argv.indexOf('--lang');
  const chosen = at < 0 ? env.LC_ALL || env.LANG || '' : (argv[at + 1] ?? '');
  return chosen.startsWith('en') ? 'en' : 'zh-CN';
}

/** Back to the beginning of the line, and nothing in it. */
const REWRITE = '\r\u001b[K';

/** Speaks to the terminal the process was started in. */
export function terminal(lang: Lang): CommandIo {
  return {
    lang,
    cwd: process.cwd(),
    out: (line) => void process.stdout.write(`${line}\n`),
    // Only a person sees it; what a command says can still be put into a file.
    ...(process.stderr.isTTY && { progress: (line) => void process.stderr.write(`${REWRITE}${line}`) }),
    async ask(question) {
      if (!process.stdin.isTTY) throw new DomainError('invalid', 'core.nobody_to_ask', { question });
      const input = createInterface({ input: process.stdin, output: process.stdout });
      try {
        return await input.question(`${question}: `);
      } finally {
        input.close();
      }
    },
  };
}
