// Procedures and actions: the code behind what `common/` declares.
export {
  type ActorCtx,
  type Ctx,
  mutation,
  type Procedure,
  type Procedures,
  query,
  RawJson,
  subscription,
} from '@lianxin/api/server';
export {
  type ActionParts,
  type ActionTools,
  caseAction,
  correctionProcedures,
  entry,
  PrepareAgain,
  type Preparing,
  type Shown,
} from '@lianxin/core/server';
