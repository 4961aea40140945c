import { DomainError } from '@lianxin/base';
import type { Point } from '../common/index.js';
import type { Answer, Contribution, Contributions } from './Contributions.js';
import type { Standing } from './Standing.js';
import { within } from './within.js';

/** One contribution as the container keeps it. */
export interface ContributionBinding {
  readonly plugin: string;
  /** Builds it the first time. */
  readonly build: () => unknown;
  faultsInARow: number;
}

/** Looks at the contributions as they are now: plugins come and go while their readers keep one of these. */
export class LiveContributions<T> implements Contributions<T> {
  constructor(
    private readonly point: Point<T>,
    private readonly bindings: () => readonly ContributionBinding[],
    private readonly standing: Standing,
    private readonly patience: number,
  ) {}

  in(county: string): readonly Contribution<T>[] {
    return this.built(this.wanted(county));
  }

  everywhere(): readonly Contribution<T>[] {
    return this.built(this.bindings());
  }

  async ask<R>(county: string, f: (value: T, plugin: string) => R | Promise<R>): Promise<Answer<R>[]> {
    const answers: Answer<R>[] = [];
    for (const binding of this.wanted(county)) answers.push(await this.askOne(binding, f));
    return answers;
  }

  private wanted(county: string): readonly ContributionBinding[] {
    if (this.point.mode === 'reading') return this.bindings();
    return this.bindings().filter((b) => this.standing.isWanted(b.plugin, county));
  }

  private built(bindings: readonly ContributionBinding[]): Contribution<T>[] {
    return bindings.flatMap((binding) => {
      if (!this.answers(binding)) return [];
      try {
        return [{ plugin: binding.plugin, value: binding.build() as T }];
      } catch {
        return []; // reported when the plugin was set up
      }
    });
  }

  private async askOne<R>(
    binding: ContributionBinding,
    f: (value: T, plugin: string) => R | Promise<R>,
  ): Promise<Answer<R>> {
    const { plugin } = binding;
    if (!this.answers(binding)) {
      return { plugin, failure: new DomainError('unavailable', 'kernel.plugin_not_running', { plugin }) };
    }
    try {
      const answer = await within(this.patience, f(binding.build() as T, plugin));
      binding.faultsInARow = 0;
      return { plugin, answer };
    } catch (failure) {
      const isFault = !DomainError.is(failure) || failure.code === 'kernel.too_slow';
      if (isFault) this.standing.atFault(plugin, failure, ++binding.faultsInARow);
      return { plugin, failure };
    }
  }

  /** What was written stays readable, also while the plugin that wrote it is set aside. */
  private answers(binding: ContributionBinding): boolean {
    return this.point.mode === 'reading' || this.standing.isReady(binding.plugin);
  }
}
