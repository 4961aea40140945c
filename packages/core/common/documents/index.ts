export type { LocalRule, PaperKindRow, TemplateField, TemplateRow } from './templates.js';
export * as templateContracts from './templates.js';
