import { mutation, type Procedures, query } from '@lianxin/api/server';
import { templateContracts as contracts } from '@lianxin/core/common';
import type { Get } from '@lianxin/kernel/server';
import { LocalRules } from './LocalRules.js';
import { Templates } from './Templates.js';

/** What a county prints its papers with. */
export function documentsRouter(get: Get): Procedures {
  const [templates, rules] = [get(Templates.token), get(LocalRules.token)];
  return {
    templates: query(contracts.templates, (ctx) => templates.list(ctx)),
    shippedTemplate: mutation(contracts.shippedTemplate, (ctx, i) => templates.shipped(ctx, i)),
    templateFile: mutation(contracts.templateFile, (ctx, i) => templates.file(ctx, i.template)),
    addTemplate: mutation(contracts.addTemplate, (ctx, i) => templates.add(ctx, i)),
    useTemplate: mutation(contracts.useTemplate, (ctx, i) => templates.use(ctx, i)),
    dropTemplate: mutation(contracts.dropTemplate, (ctx, i) => templates.drop(ctx, i.template)),
    setLocalRule: mutation(contracts.setLocalRule, (ctx, i) => rules.set(ctx, i)),
  };
}
