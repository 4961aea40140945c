export type { LocalRule, PaperKindRow, TemplateField, TemplateRow } from './templates.js';
export * as templateContracts from './templates.js';
export { LocalRule as LocalRuleForm } from './templates.js';
