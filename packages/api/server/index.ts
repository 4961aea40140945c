export { Api, type ApiGates, type CallType } from './Api.js';
export type { ActorCtx, Ctx } from './Ctx.js';
export { toTrpcError, wireError } from './errors.js';
export { mutation, type Procedure, type Procedures, procedure, query, RawJson, subscription } from './procedures.js';
export { answerTrpc, errorJson, type TrpcAnswer, type TrpcCall } from './thinAdapter.js';
