import type { Offering } from '@lianxin/ui/common';
import type { ComponentType } from 'react';
import type { Widgets } from '../form/WidgetsProvider.js';

// biome-ignore lint/suspicious/noExplicitAny: a registry of components with props of every kind
type Components = Readonly<Record<string, ComponentType<any>>>;

/** The browser half of a plugin: the components its manifest names. */
export interface ClientHalf {
  readonly id: string;
  /** Pages by the name that `contributes.navigation[].page` gives. */
  readonly pages?: Components;
  /** Further pages by their path below the plugin's own, such as `desk/:proceeding`. */
  readonly routes?: Components;
  /** Components by the name that `contributes.slots[].component` gives. */
  readonly slots?: Components;
  /** Controls for forms, by the name that `meta({ widget })` gives: `<plugin>.<name>`. */
  readonly widgets?: Widgets;
  /** How its actions are offered beside the things they are about, procedure by procedure. */
  readonly offerings?: readonly Offering[];
}

/** What the browser half of a plugin exports by default. */
export const defineClient = (half: ClientHalf): ClientHalf => half;
