import { County } from './County.mjs';
import { compare } from './compare.mjs';
import { Product } from './Product.mjs';
import { lists, REGISTER, registration } from './questions.mjs';
import { Server } from './Server.mjs';

/** What is measured and what is aimed at. Lists first: registering makes the county grow. */
const QUESTIONS = [
  { name: 'list 50, open cases', path: lists.open, connections: 32, goal: 0.75 },
  { name: 'list 50, by channel', path: lists.filtered, connections: 32, goal: 0.55 },
  { name: 'work list', path: lists.work, connections: 32, goal: 0.55 },
  { name: 'list 50, open cases', path: lists.open, connections: 1, goal: 0.5 },
  { name: 'list 50, by channel', path: lists.filtered, connections: 1, goal: 0.5 },
  { name: 'durable registration', path: REGISTER, body: registration, connections: 32, goal: 1.2 },
  { name: 'durable registration', path: REGISTER, body: registration, connections: 1, goal: 0.5 },
];

/** Measures the product beside the floor on a county of so many cases, each on a copy of its own. */
export async function benchCounty(cases, { anew, profile, only = '', seconds }) {
  const county = await County.of(cases, { anew });
  const copies = { floor: county.copy(), product: county.copy() };
  const running = [];
  try {
    const product = await Product.start(copies.product.folder, profile);
    running.push(product.server);
    const args = ['tests/load/floor.mjs', copies.floor.file, county.folder, product.me.post.unit.id];
    const floor = await Server.start(args);
    running.push(floor);
    const idle = { product: product.server.memory(), floor: floor.memory() };
    await checkSame(floor, product);
    const results = [];
    for (const { name, path, connections, goal, body } of QUESTIONS.filter((q) => q.name.includes(only))) {
      const at = ({ origin }) => ({ url: origin + path, headers: product.headers, body });
      const result = await compare(at(floor), at(product.server), { connections, seconds });
      results.push({ name, connections, goal, ...result });
    }
    const start = { product: product.server.startedIn, floor: floor.startedIn };
    return { results, start, idle };
  } finally {
    for (const server of running) await server.stop();
    for (const copy of Object.values(copies)) copy.remove();
  }
}

/** A floor that answered other bytes would measure something else. */
async function checkSame(floor, { server, headers }) {
  for (const path of Object.values(lists)) {
    const ask = async ({ origin }) => (await fetch(origin + path, { headers })).text();
    const [raw, ours] = [await ask(floor), await ask(server)];
    if (raw !== ours) throw new Error(`the floor and the product differ on ${path}:\n${raw}\n${ours}`);
  }
}
