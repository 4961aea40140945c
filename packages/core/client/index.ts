export { coreClient } from './coreClient.js';
export { UnitPicker, UnitsPicker } from './directory/UnitPicker.js';
export { useMe } from './directory/useMe.js';
