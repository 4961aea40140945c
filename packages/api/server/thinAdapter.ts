import type { IncomingMessage, ServerResponse } from 'node:http';
import { getTRPCErrorFromUnknown, TRPCError } from '@trpc/server';
import { nodeHTTPRequestHandler } from '@trpc/server/adapters/node-http';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import type { Api } from './Api.js';
import type { Ctx } from './Ctx.js';
import { wireError } from './errors.js';
import { RawJson } from './procedures.js';

/** One call as the HTTP layer hands it over; `body` is the parsed JSON of a POST. */
export interface TrpcCall {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly body: unknown;
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
}

export interface TrpcAnswer {
  readonly status: number;
  readonly json: string | Buffer;
}

/**
 * Answers one single JSON call: the official Node adapter builds fetch requests and streams for each call, which costs
 * as much as the work itself. Batches and event streams, which are rare, go to the official handler; then `undefined` is
 * returned and the response is taken.
 */
export async function answerTrpc(
  api: Api,
  call: TrpcCall,
  createContext: () => Promise<Ctx>,
  maxBatch = 10,
): Promise<TrpcAnswer | undefined> {
  const { query, path, method } = call;
  if (query.batch || query.connectionParams || call.req.headers.accept?.includes('text/event-stream')) {
    if (call.body !== undefined) (call.req as { body?: unknown }).body = call.body;
    await nodeHTTPRequestHandler({
      router: api.router,
      req: call.req,
      res: call.res,
      path,
      createContext,
      maxBatchSize: maxBatch,
    } as never);
    return undefined;
  }
  const type = method === 'GET' ? 'query' : 'mutation';
  try {
    const input = type === 'query' ? parse(query.input) : call.body;
    const data = await api.answer(type, path, await createContext(), input);
    return { status: 200, json: data instanceof RawJson ? rawResult(data) : JSON.stringify({ result: { data } }) };
  } catch (e) {
    const error = getTRPCErrorFromUnknown(e);
    return { status: getHTTPStatusCodeFromError(error), json: errorJson(error, path) };
  }
}

const [BEFORE, AFTER] = ['{"result":{"data":', '}}'].map((text) => Buffer.from(text)) as [Buffer, Buffer];
const rawResult = ({ pieces }: RawJson): Buffer => Buffer.concat([BEFORE, ...pieces, AFTER]);

/** A tRPC error response's body; also for errors before the router is reached (a body that does not parse). */
export function errorJson(error: TRPCError, path?: string): string {
  const domain = wireError(error);
  const data = { code: error.code, httpStatus: getHTTPStatusCodeFromError(error), path, domain };
  return JSON.stringify({ error: { message: domain.code, code: JSONRPC[error.code] ?? -32603, data } });
}

const JSONRPC: Partial<Record<TRPCError['code'], number>> = {
  PARSE_ERROR: -32700,
  BAD_REQUEST: -32600,
  UNAUTHORIZED: -32001,
  FORBIDDEN: -32003,
  NOT_FOUND: -32004,
  CONFLICT: -32009,
  PAYLOAD_TOO_LARGE: -32013,
  UNPROCESSABLE_CONTENT: -32022,
  TOO_MANY_REQUESTS: -32029,
  SERVICE_UNAVAILABLE: -32603,
};

function parse(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new TRPCError({ code: 'PARSE_ERROR', message: 'api.bad_request', cause });
  }
}
