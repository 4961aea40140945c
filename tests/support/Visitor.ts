import type { WireError } from '@lianxin/api/common';
import { POST_HEADER } from '@lianxin/core/common';

/** What came back, as a browser would read it. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The body as it came. */
  readonly text: string;
  readonly data: unknown;
  /** Why it was refused. */
  readonly domain: WireError | undefined;
}

/** Somebody at a browser, as far as HTTP knows: a session, and the post acted in. */
export class Visitor {
  constructor(
    readonly origin: string,
    readonly session: { readonly cookie?: string; readonly post?: string } = {},
  ) {}

  get headers(): Record<string, string> {
    const { cookie, post } = this.session;
    return { ...(cookie && { cookie }), ...(post && { [POST_HEADER]: post }) };
  }

  /** Asks a question: the input travels in the address. */
  ask(procedure: string, input?: unknown): Promise<Answer> {
    const query = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`;
    return this.fetch(`/trpc/${procedure}${query}`);
  }

  /** Has something done. */
  send(procedure: string, input?: unknown): Promise<Answer> {
    return this.sendText(procedure, JSON.stringify(input));
  }

  /** As `send`, with the body as it is. */
  sendText(procedure: string, body: string | undefined, contentType = 'application/json'): Promise<Answer> {
    return this.fetch(`/trpc/${procedure}`, {
      method: 'POST',
      headers: { 'content-type': contentType },
      ...(body !== undefined && { body }),
    });
  }

  async fetch(path: string, init: RequestInit = {}): Promise<Answer> {
    const headers = { ...this.headers, ...(init.headers as Record<string, string>) };
    const response = await fetch(this.origin + path, { ...init, headers });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json');
    const body = isJson ? JSON.parse(text) : undefined;
    return {
      status: response.status,
      headers: response.headers,
      text,
      data: body?.result?.data,
      domain: body?.error?.data?.domain,
    };
  }
}
