import type { IncomingMessage, ServerResponse } from 'node:http';

const NAME = 'lianxin_session';
/** Longer than any session: the server decides when one is over. */
const MAX_AGE = 24 * 60 * 60;

/** The token in the session cookie, if one was sent. */
export function tokenOf(req: IncomingMessage): string | undefined {
  const cookies = req.headers.cookie;
  if (!cookies) return undefined;
  for (const cookie of cookies.split(';')) {
    const [name, value] = cookie.trim().split('=', 2);
    if (name === NAME && value) return value;
  }
  return undefined;
}

/** Sets the session cookie, or takes it away. No script can read it and no other site can send it. */
export function setToken(res: ServerResponse, token: string | undefined, secure: boolean): void {
  const age = token === undefined ? 0 : MAX_AGE;
  const parts = [`${NAME}=${token ?? ''}`, 'Path=/', 'HttpOnly', 'SameSite=Strict', `Max-Age=${age}`];
  res.setHeader('set-cookie', [...parts, ...(secure ? ['Secure'] : [])].join('; '));
}
