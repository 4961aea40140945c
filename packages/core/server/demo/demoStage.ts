import type { Api } from '@lianxin/api/server';
import { type Day, dayOf } from '@lianxin/base';
import { all, type Get } from '@lianxin/kernel/server';
import { Actors } from '../directory/Actors.js';
import { Directory } from '../directory/Directory.js';
import { Files } from '../dossier/Files.js';
import { Rooms } from '../rooms/Rooms.js';
import { TimeSource } from '../shared.js';
import type { DemoStage } from './DemoCase.js';
import { DemoStory } from './DemoStory.js';
import { demoCounty } from './demoCounty.js';

/** The people, units and rooms of a county founded from the demo plan, by the names they have there. */
export async function demoStage(api: Api, get: Get, county: string): Promise<DemoStage> {
  const directory = get(Directory);
  const files = get(Files);
  const today: Day = dayOf(get(TimeSource).now());
  const named = new Map(directory.people(county).map((p) => [p.name, p.id]));
  const people = new Map(demoCounty.people.map((p) => [p.username, named.get(p.name)!]));
  const unitsByName = new Map(directory.tree(county).units.map((u) => [u.name, u.id]));
  const units = new Map(demoCounty.units.map((u) => [u.key, unitsByName.get(u.name)!]));
  const rooms = new Map((await get(Rooms).roomsOn(county, today)).map((room) => [room.name, room.id]));
  const stories = get(all(DemoStory))
    .in(county)
    .map(({ value }) => value);
  const paper = async (account: string, text: string): Promise<string> => {
    const { id } = await files.keep(Buffer.from(text), { name: `${text}.txt`, county, by: people.get(account)! });
    return id;
  };
  return { api, directory, actors: get(Actors), people, units, named, rooms, stories, paper, today };
}
