import type * as base from '@lianxin/base';
import type * as database from '@lianxin/db';
import { token } from '@lianxin/kernel/common';

/** The database of the installation. */
export type Db = database.Db;
export const Db = token<database.Db>('core.Db');

/** Where "now" comes from. */
export type TimeSource = base.TimeSource;
export const TimeSource = token<base.TimeSource>('core.TimeSource');
