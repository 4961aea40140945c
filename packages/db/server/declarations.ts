// The types that the declaration of a schema or a query names: exported so that a package that exports one needs no
// dependency besides this.
export type {
  PgBigInt53Builder,
  PgBooleanBuilder,
  PgBuildColumn,
  PgByteaBuilder,
  PgCustomColumnBuilder,
  PgIntegerBuilder,
  PgJsonBuilder,
  PgTableWithColumns,
  PgTimestampBuilder,
  Set$Type,
  SetHasDefault,
  SetHasRuntimeDefault,
  SetIsPrimaryKey,
  SetNotNull,
} from 'drizzle-orm/pg-core';
