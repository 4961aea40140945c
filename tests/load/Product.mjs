import { join } from 'node:path';
import { POST_HEADER } from '@lianxin/core/common';
import { root } from '../../scripts/root.mjs';
import { REGISTER, registration } from './questions.mjs';
import { Server } from './Server.mjs';

const PASSWORD = 'a-password-for-measuring-only';

/** The real server on a data folder, and somebody who is signed in. */
export class Product {
  constructor(server, headers, me) {
    this.server = server;
    /** What every request of hers carries. */
    this.headers = headers;
    this.me = me;
  }

  /** @param profile a folder for the CPU profile that the server leaves when it ends */
  static async start(folder, profile) {
    const options = profile ? ['--cpu-prof', '--cpu-prof-dir', profile] : [];
    const env = { LIANXIN_DATA: folder, LIANXIN_DEMO_PASSWORD: PASSWORD, LIANXIN_DEMO_CASES: '0' };
    const server = await Server.start([...options, join(root, 'apps/server/dist/server/main.js')], env);
    try {
      return await Product.signIn(server, 'clerk');
    } catch (error) {
      await server.stop();
      throw error;
    }
  }

  static async signIn(server, username) {
    const answer = await fetch(`${server.origin}/trpc/core.login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password: PASSWORD }),
    });
    if (!answer.ok) throw new Error(`signing in: ${answer.status} ${await answer.text()}`);
    const me = (await answer.json()).result.data;
    const cookie = answer.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    return new Product(server, { cookie, [POST_HEADER]: me.post.id }, me);
  }

  /** Registers one filing and answers what the clerk is told. */
  async register(channel) {
    const answer = await fetch(this.server.origin + REGISTER, {
      method: 'POST',
      headers: { ...this.headers, 'content-type': 'application/json' },
      body: JSON.stringify(registration(channel)),
    });
    if (!answer.ok) throw new Error(`registering: ${answer.status} ${await answer.text()}`);
    return (await answer.json()).result.data;
  }
}
