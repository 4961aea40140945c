import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { footprintOf } from './footprint.mjs';
import { grow } from './grow.mjs';
import { Product } from './Product.mjs';

const KEPT = join(tmpdir(), 'lianxin-bench');
const CHANNELS = ['visit', 'letter', 'online', 'phone'];

/** A county with so many cases, as a data folder of the product. It is made once and kept for the next run. */
export class County {
  constructor(folder) {
    this.folder = folder;
  }

  static async of(cases, { anew = false } = {}) {
    const folder = join(KEPT, String(cases));
    if (anew) rmSync(folder, { recursive: true, force: true });
    if (!existsSync(folder)) await make(folder, cases);
    return new County(folder);
  }

  /** One registration: the `footprint` it left, and what the clerk was `told`. */
  get registration() {
    return deserialize(readFileSync(join(this.folder, 'registration')));
  }

  /** A copy for one server to write to; `remove` takes it away. */
  copy() {
    const folder = mkdtempSync(join(tmpdir(), 'lianxin-bench-'));
    cpSync(this.folder, folder, { recursive: true });
    return { folder, file: fileIn(folder), remove: () => rmSync(folder, { recursive: true, force: true }) };
  }
}

/** Registers one filing of each channel through the product and repeats what that wrote. */
async function make(folder, cases) {
  console.error(`Making a county of ${cases.toLocaleString('en')} cases in ${folder}; the next run finds it there.`);
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  const product = await Product.start(unfinished);
  const file = fileIn(unfinished);
  const footprints = [];
  let told;
  try {
    told = await product.register(CHANNELS[0]); // opens the series of the year, which later ones only continue
    for (const channel of CHANNELS) footprints.push(await footprintOf(file, () => product.register(channel)));
  } finally {
    await product.server.stop();
  }
  grow(file, footprints, cases);
  writeFileSync(join(unfinished, 'registration'), serialize({ footprint: footprints[0], told }));
  renameSync(unfinished, folder);
}

const fileIn = (folder) => join(folder, 'lianxin.sqlite');
