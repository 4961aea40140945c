import { confirming, inInstalments, settled } from './agreed.js';
import { refused } from './refused.js';
import { handedOver, inSession, waiting } from './underway.js';

/** The mediations of the demo county. */
export const DEMO_STORIES = [waiting, inSession, inInstalments, settled, refused, confirming, handedOver];
