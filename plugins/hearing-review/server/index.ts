import { definePlugin } from '@lianxin/sdk/server';
import { ENTRIES } from '../common/index.js';

export default definePlugin({
  id: 'hearing-review',
  entries: ENTRIES,
  services() {},
  router: () => ({}),
});
