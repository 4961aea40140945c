import { lazy } from 'react';

/** The pages of administration, by the names that core's manifest gives them. Fetched when first opened. */
export const adminPages = {
  PluginsAdmin: lazy(() => import('./PluginsAdmin.js')),
  PeopleAdmin: lazy(() => import('./PeopleAdmin.js')),
  UnitsAdmin: lazy(() => import('./UnitsAdmin.js')),
  RoomsAdmin: lazy(() => import('./RoomsAdmin.js')),
  SettingsAdmin: lazy(() => import('./SettingsAdmin.js')),
  SecurityAdmin: lazy(() => import('./SecurityAdmin.js')),
  AuditLog: lazy(() => import('./AuditLog.js')),
};
