// What one may do: actions with their reasons why not, and the correcting of dossiers of one's own kind.
export {
  type ActingPost,
  type Action,
  type ActionAnswer,
  type ActionCall,
  type Blocker,
  blocker,
  blockersOf,
  correctionActions,
  defineAction,
  type InputOfAction,
  type Question,
} from '@lianxin/core/common';
