export type { AuditLine, PersonRow, PluginRow, SettingRow } from './admin.js';
export * as directory from './contracts.js';
export { Username } from './contracts.js';
export { type Me, type MyPlugin, type MyPost, POST_HEADER, type Text } from './Me.js';
export { isCurrent, type Post } from './Post.js';
export { ADMIN_ROLES, adminRolesOf, type DeclaredPermission, permissionsOf, Role } from './roles.js';
export { type Bound, isWithin, SETTINGS, type Setting } from './settings.js';
export { type Unit, UnitKind, UnitLevel, type UnitRow } from './Unit.js';
