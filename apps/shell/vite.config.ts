import { sharedModules } from '@lianxin/sdk/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [sharedModules()],
});
