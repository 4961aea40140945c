// What `npx lianxin` runs.
import { lianxin } from './lianxin.js';

process.exitCode = await lianxin(process.argv.slice(2));
