import { SettingsOf } from './SettingsOf.js';

/** Passwords and sessions, for the security administrator. */
export default function SecurityAdmin() {
  return <SettingsOf permission="core.admin.security" name="security" />;
}
