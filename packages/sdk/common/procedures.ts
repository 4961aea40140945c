// What a procedure is called, takes and answers; and those of core that a page may ask.
export {
  type Actor,
  type Answer,
  as,
  type Contract,
  type ContractKind,
  defineMutation,
  defineQuery,
  defineSubscription,
  type InputOf,
  isSystem,
  type OutputOf,
} from '@lianxin/api/common';
export {
  caseQuery,
  cases,
  directory as directoryContracts,
  dossier as dossierContracts,
  explainClock,
} from '@lianxin/core/common';
