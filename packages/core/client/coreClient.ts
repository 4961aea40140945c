import { defineClient } from '@lianxin/ui';
import { UnitPicker, UnitsPicker } from './directory/UnitPicker.js';

/** The browser half of core. Part of the shell, otherwise like that of any plugin. */
export const coreClient = defineClient({
  id: 'core',
  widgets: { unit: UnitPicker, units: UnitsPicker },
});
