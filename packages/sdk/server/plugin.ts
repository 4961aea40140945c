// The server half itself, and the services and contributions it speaks of.
export {
  definePlugin,
  type OwnTables,
  ownTables,
  type Plugin,
  type PluginParts,
  type TableUse,
} from '@lianxin/core/server';
export {
  all,
  type Contribution,
  type Contributions,
  from,
  type Get,
  type PerCounty,
  type Services,
} from '@lianxin/kernel/server';
