const CODES = new Set<unknown>([
  '23505',
  'SQLITE_CONSTRAINT_UNIQUE',
  'SQLITE_CONSTRAINT_PRIMARYKEY',
  'SQLITE_CONSTRAINT_ROWID',
]);

/** True for the error of a write that met a row with the same unique key, however deep it is wrapped. */
export function isUniqueViolation(e: unknown): boolean {
  for (let error = e; error instanceof Error; error = error.cause) {
    if ('code' in error && CODES.has(error.code)) return true;
  }
  return false;
}
