import Database from 'better-sqlite3';

const MOST_STATEMENTS = 500;

/** One connection with its prepared statements, which Drizzle would prepare anew at each call. */
export class SqliteConnection {
  readonly database: Database.Database;
  private readonly statements = new Map<string, Database.Statement>();

  constructor(file: string, options: { readonly: boolean }) {
    // Waiting for a lock blocks the whole process, and a second process has no business here: wait only briefly.
    this.database = new Database(file, { ...options, timeout: 200 });
    this.database.pragma('cache_size = -65536');
    // What a savepoint keeps of each page would go to a file once it is more than 64 kB, and a unit changes more.
    this.database.pragma('temp_store = MEMORY');
    this.database.pragma('foreign_keys = ON');
  }

  all(sql: string, params: unknown[], asArrays: boolean): unknown[] {
    const statement = this.statement(sql);
    if (statement.reader) return statement.raw(asArrays).all(...params);
    statement.run(...params);
    return [];
  }

  get(sql: string, params: unknown[], asArrays: boolean): unknown {
    return this.statement(sql)
      .raw(asArrays)
      .get(...params);
  }

  run(sql: string, params: unknown[] = []): Database.RunResult {
    return this.statement(sql).run(...params);
  }

  close(): void {
    this.database.close();
  }

  private statement(sql: string): Database.Statement {
    let statement = this.statements.get(sql);
    if (!statement) {
      statement = this.database.prepare(sql);
      if (this.statements.size >= MOST_STATEMENTS) this.statements.delete(this.statements.keys().next().value!);
      this.statements.set(sql, statement);
    }
    return statement;
  }
}
