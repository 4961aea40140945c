import { DomainError } from '@lianxin/base';
import { ClockEffect, type ClockRule, type RuleContext } from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import type { Contributions } from '@lianxin/kernel/server';
import type { Head } from './Head.js';
import type { Sights } from './Sights.js';

type Asked = Parameters<ClockRule['effects']>[0];

/** Asks a county's clock rules what an entry does to clocks. */
export class ClockRules {
  static readonly token = token<ClockRules>('core.ClockRules');

  /** What the rules of each plugin listen to, as far as they were asked: a plugin set aside no longer says. */
  private readonly heard = new Map<string, Set<string>>();

  constructor(
    private readonly rules: Contributions<ClockRule>,
    private readonly sights: Sights,
  ) {}

  /**
   * The effects, in dependency order of the plugins. DomainError('unavailable', 'core.rule_failed') where a rule that
   * listens to the entry cannot answer: what is not counted now is not counted later.
   */
  async resolve(
    dossier: Pick<Head, 'county' | 'store' | 'kind'>,
    entry: Asked,
    context: RuleContext,
  ): Promise<readonly ClockEffect[]> {
    const mayKnow = (plugin: string) => this.sights.mayKnow(plugin, dossier);
    const answers = await this.rules.ask(dossier.county, (rule, plugin) => {
      if (!mayKnow(plugin)) return [];
      this.hear(plugin, rule);
      if (!rule.on.includes(entry.type)) return [];
      return rule.effects(entry, context).map((effect) => ClockEffect.parse(effect));
    });
    return answers.flatMap(({ plugin, answer, failure }) => {
      if (answer) return answer;
      if (!mayKnow(plugin)) return [];
      if (this.heard.get(plugin)?.has(entry.type) === false) return [];
      throw new DomainError('unavailable', 'core.rule_failed', { plugin }, { cause: failure });
    });
  }

  private hear(plugin: string, { on }: ClockRule): void {
    const heard = this.heard.get(plugin) ?? new Set();
    for (const type of on) heard.add(type);
    this.heard.set(plugin, heard);
  }
}
