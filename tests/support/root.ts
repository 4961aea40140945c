import { resolve } from 'node:path';

/** The folder of the workspace, absolute. */
export const root = resolve(import.meta.dirname, '../..');
