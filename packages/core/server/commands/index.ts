export { Administrator } from './Administrator.js';
export { Check } from './Check.js';
export { Command, type CommandInput, type CommandIo } from './Command.js';
