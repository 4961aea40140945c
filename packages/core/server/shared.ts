import type * as server from '@lianxin/api/server';
import type * as base from '@lianxin/base';
import type * as database from '@lianxin/db';
import { token } from '@lianxin/kernel/common';

/** The database of the installation. */
export type Db = database.Db;
export const Db = token<database.Db>('core.Db');

/** Where "now" comes from. */
export type TimeSource = base.TimeSource;
export const TimeSource = token<base.TimeSource>('core.TimeSource');

/** Every procedure, called from inside the process through every gate: for imports and jobs. */
export type Api = server.Api;
export const Api = token<server.Api>('core.Api');
