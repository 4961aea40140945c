// What `npm start` runs.
import { lianxin } from './lianxin.js';

process.exitCode = await lianxin(['start', ...process.argv.slice(2)]);
