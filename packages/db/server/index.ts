export * from './Db.js';
export type * from './declarations.js';
export * from './defineSchema.js';
export type { Dialect, Kit } from './kit.js';
export type { Queries } from './Queries.js';
export * from './sql.js';
export * from './TextIndex.js';
