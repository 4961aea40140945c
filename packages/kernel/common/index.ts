export { findBannedLabel } from './bannedLabels.js';
export * from './Manifest.js';
export * from './PluginNotice.js';
export * from './PluginState.js';
export {
  findBannedLabels,
  labelsOf,
  type ParsedManifest,
  type Problem,
  parseManifest,
  problem,
} from './parseManifest.js';
export * from './token.js';
