import { DomainError } from '@lianxin/base';
import { ClockEffect, type ClockRule, type RuleContext } from '@lianxin/core/common';
import { token } from '@lianxin/kernel/common';
import type { Contributions } from '@lianxin/kernel/server';

type Asked = Parameters<ClockRule['effects']>[0];

/** Asks a county's clock rules what an entry does to clocks. */
export class ClockRules {
  static readonly token = token<ClockRules>('core.ClockRules');

  /** What the rules of each plugin listen to, as last seen: a plugin set aside can no longer be asked. */
  private readonly heard = new Map<string, ReadonlySet<string>>();

  constructor(private readonly rules: Contributions<ClockRule>) {}

  /**
   * The effects, in dependency order of the plugins. DomainError('unavailable', 'core.rule_failed') where a rule that
   * listens to the entry cannot answer: what is not counted now is not counted later.
   */
  async resolve(county: string, entry: Asked, context: RuleContext): Promise<readonly ClockEffect[]> {
    this.listen();
    const answers = await this.rules.ask(county, (rule) =>
      rule.on.includes(entry.type) ? rule.effects(entry, context).map((effect) => ClockEffect.parse(effect)) : [],
    );
    return answers.flatMap(({ plugin, answer, failure }) => {
      if (answer) return answer;
      if (this.heard.get(plugin)?.has(entry.type) === false) return [];
      throw new DomainError('unavailable', 'core.rule_failed', { plugin }, { cause: failure });
    });
  }

  private listen(): void {
    const heard = Map.groupBy(this.rules.everywhere(), ({ plugin }) => plugin);
    for (const [plugin, rules] of heard) this.heard.set(plugin, new Set(rules.flatMap(({ value }) => value.on)));
  }
}
