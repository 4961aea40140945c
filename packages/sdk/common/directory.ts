// Units, posts and roles.
export {
  isCurrent,
  type Post,
  Role,
  type Text,
  type Unit,
  UnitKind,
  UnitLevel,
  UnitTree,
} from '@lianxin/core/common';
