export type { BookingRow } from './contracts.js';
export * as roomContracts from './contracts.js';
export * from './Room.js';
