import { type Command, type CommandInput, type CommandIo, demoCounty, type Texts } from '@lianxin/core/server';
import { readConfig } from '../config.js';

/** Serves until the process is asked to end. */
export class StartCommand implements Command {
  readonly name = 'start';

  constructor(private readonly texts: Texts) {}

  async run(_input: CommandInput, { lang, out }: CommandIo): Promise<void> {
    const { serve } = await import('../serve.js');
    const say = (key: string, params = {}) => this.texts.say(lang, `commands.start.${key}`, params);
    // A first start lives through two years of an invented county: said now and then, so that nobody thinks it hangs.
    const onProgress = (done: number, of: number) => {
      if (done === 1 || done % 50 === 0) out(say('seeding', { done, of }));
    };
    const server = await serve(readConfig(process.env), undefined, onProgress);
    out(say('running', { address: server.address }));
    if (server.demoPassword !== undefined) {
      const usernames = demoCounty.people.map(({ username }) => username);
      out(say('demo', { password: server.demoPassword, usernames }));
    }
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    });
    await server.stop();
  }
}
