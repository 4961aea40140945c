import { DomainError } from '@lianxin/base';
import type { PluginNotice } from '@lianxin/kernel/common';
import { type DestinationStream, destination, type Logger, pino } from 'pino';

/** A request as far as it may be remembered: what was called and how it went, never what it said or who it was about. */
export interface RequestLine {
  readonly method: string;
  /** The pattern of the route; of a procedure, its path. */
  readonly route: string;
  readonly status: number;
  readonly ms: number;
}

interface LogOptions {
  readonly stream?: DestinationStream;
  readonly level?: 'info' | 'error';
}

/** What the operator of the server may read: JSON lines without personal data. */
export class OperatorLog {
  private readonly logger: Logger;

  constructor({ stream = ownStream(), level = 'info' }: LogOptions = {}) {
    this.logger = pino({ base: null, level, timestamp: pino.stdTimeFunctions.isoTime }, stream);
  }

  request(line: RequestLine): void {
    this.logger.info(line, 'request');
  }

  /** An error nobody expected. Its message may quote the data of a case, so only its kind and its place are kept. */
  incident(incident: string, path: string, error: unknown): void {
    this.logger.error({ incident, path, ...placeOf(error) }, 'incident');
  }

  notice({ plugin, phase, code, params, cause }: PluginNotice): void {
    this.logger.warn({ plugin, phase, code, params, ...(cause !== undefined && placeOf(cause)) }, 'plugin');
  }

  close(): void {
    this.logger.flush();
  }
}

/** Written in blocks, because a write for every request costs as much as much of what the request does. */
const ownStream = () => destination({ sync: false, minLength: 4096, periodicFlush: 1000 });

function placeOf(error: unknown): { error: string; at?: string[]; cause?: object } {
  if (!(error instanceof Error)) return { error: typeof error };
  const { stack = '', cause } = error;
  const at = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return {
    error: DomainError.is(error) ? error.code : error.name,
    at: at.slice(0, 10).map((line) => line.trim()),
    ...(cause !== undefined && { cause: placeOf(cause) }),
  };
}
