export * as actions from './actions.js';
export * from './advisers.js';
export * from './answerClock.js';
export * from './consultationFold.js';
export type { ConsultationRow } from './contracts.js';
export * as contracts from './contracts.js';
export * from './entries.js';
export * from './QuickAnswer.js';
