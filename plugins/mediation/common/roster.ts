import type { Roster } from '@lianxin/sdk/common';
import { MEDIATORS } from './codes.js';

/** The mediators of the county, whom a host designates or the parties choose (People's Mediation Law arts 13, 19). */
export const mediatorRoster: Roster = {
  id: 'mediation.mediators',
  permission: 'mediation.keepMediators',
  categories: MEDIATORS,
  codes: 'mediator',
};
