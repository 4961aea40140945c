import statutory from './packs/statutory.json' with { type: 'json' };
import { SectorPack } from './SectorPack.js';

/**
 * The ways that national statutes open, as shipped: labour and rural-land arbitration, reconsideration, administrative
 * suit, performance of a duty. What statutes leave to courts and Party bodies is asked there.
 */
export const statutoryPack: SectorPack = SectorPack.parse(statutory);
