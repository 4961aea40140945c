import type { Api } from '@lianxin/api/server';
import { type Day, newId } from '@lianxin/base';
import type { ActionAnswer } from '@lianxin/core/common';
import type { Actors } from '../directory/Actors.js';
import type { Directory } from '../directory/Directory.js';
import type { DemoStory } from './DemoStory.js';

/** What the makers of demo cases need of the platform. */
export interface DemoStage {
  readonly api: Api;
  readonly actors: Actors;
  readonly directory: Directory;
  /** Person id by account name. */
  readonly people: ReadonlyMap<string, string>;
  /** Unit id by its key in the plan. */
  readonly units: ReadonlyMap<string, string>;
  /** Person id by name; those on a roster have no account. */
  readonly named: ReadonlyMap<string, string>;
  /** Room id by name. */
  readonly rooms: ReadonlyMap<string, string>;
  /** What plugins of the county add to the stories of core. */
  readonly stories: readonly DemoStory[];
  /** Keeps a small paper and answers its id. */
  paper(account: string, text: string): Promise<string>;
  readonly today: Day;
}

/**
 * One case lived through by the people of the demo county, each step on its day through the same actions that clerks
 * use.
 */
export class DemoCase {
  readonly dossier = newId();
  day: Day;

  constructor(
    readonly stage: DemoStage,
    receivedOn: Day,
  ) {
    this.day = receivedOn;
  }

  async act(account: string, action: string, input: unknown, about?: string): Promise<ActionAnswer> {
    const call = { dossier: this.dossier, requestId: newId(), input, ...(about && { about }) };
    return (await this.stage.api.call(action, this.as(account), call)) as ActionAnswer;
  }

  /** The id of what the last step of a kind made, found as the page finds it: in the log. */
  async last(account: string, type: string): Promise<string> {
    return (await this.all(account, type)).at(-1)!;
  }

  async all(account: string, type: string): Promise<readonly string[]> {
    const view = (await this.stage.api.call('core.case', this.as(account), { dossier: this.dossier })) as {
      entries: readonly { type: string; about: string }[];
    };
    return view.entries.filter((e) => e.type === type).map((e) => e.about);
  }

  as(account: string) {
    const { actors, people } = this.stage;
    const person = people.get(account)!;
    const now = new Date(`${this.day}T02:00:00.000Z`);
    return { actor: actors.of(actors.choosePost(person, this.day)), now, today: this.day };
  }

  unit = (key: string): string => this.stage.units.get(key)!;
  person = (account: string): string => this.stage.people.get(account)!;
  named = (name: string): string => this.stage.named.get(name)!;
  room = (name: string): string => this.stage.rooms.get(name)!;
}
