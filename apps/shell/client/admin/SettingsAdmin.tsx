import { SettingsOf } from './SettingsOf.js';

/** What the county may decide about its work, within what the law allows. */
export default function SettingsAdmin() {
  return <SettingsOf permission="core.admin.settings" name="settings" />;
}
