import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const LAUNCHER = at('../bin/lianxin.mjs');
const SERVER = at('../dist/server/main.js');

/** A `lianxin` somebody started in a terminal. */
export class Process {
  out = '';
  err = '';
  readonly ended: Promise<number>;

  private constructor(readonly child: ChildProcessWithoutNullStreams) {
    child.stdout.setEncoding('utf8').on('data', (text) => {
      this.out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      this.err += text;
    });
    this.ended = once(child, 'close').then(([code]) => code as number);
  }

  /** Starts a server; a signal reaches it without a launcher in between. */
  static serve(env: Record<string, string>): Process {
    return new Process(spawn(process.execPath, [SERVER], { env: inChinese(env) }));
  }

  /** Runs a command to its end. */
  static async run(args: readonly string[], env: Record<string, string> = {}, input = '') {
    const started = new Process(spawn(process.execPath, [LAUNCHER, ...args], { env: inChinese(env) }));
    started.child.stdin.end(input);
    const code = await started.ended;
    return { code, out: started.out, err: started.err };
  }

  /** Resolves once it has said something. */
  async says(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const found = pattern.exec(this.out);
      if (found) return found;
      const more = once(this.child.stdout, 'data');
      const end = this.ended.then((code) => {
        throw new Error(`ended with ${code} without saying ${pattern}: ${this.out}${this.err}`);
      });
      await Promise.race([more, end]);
    }
  }
}

const inChinese = (env: Record<string, string>) => ({
  ...process.env,
  LANG: 'zh_CN.UTF-8',
  LC_ALL: '',
  LIANXIN_DEMO_CASES: '0',
  ...env,
});
