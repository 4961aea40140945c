import { createApi } from '@lianxin/api/client';
import { chosenPost } from './chosenPost.js';
import { Signal } from './Signal.js';

/** True once a call found that nobody is signed in. */
export const signedOut = new Signal(false);

export const api = createApi({
  url: '/trpc',
  probe: '/healthz',
  post: chosenPost,
  onSignedOut: () => signedOut.set(true),
});
