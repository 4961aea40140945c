import type { Field } from '@lianxin/ui/common';
import { type ComponentType, createContext, type ReactNode, useContext, useMemo } from 'react';

/** What a control of a form receives. It shows `value` and says `onChange`; the form does the rest. */
export interface WidgetProps<V = unknown> {
  /** Given to the element that takes the focus, so that the label belongs to it. */
  readonly id?: string;
  readonly value?: V;
  readonly onChange?: (value: V | undefined) => void;
  readonly field: Field;
  /** The label's text, for controls that are no single input. */
  readonly label: string;
}

// biome-ignore lint/suspicious/noExplicitAny: a registry of controls for values of every type
export type Widget = ComponentType<WidgetProps<any>>;
export type Widgets = Readonly<Record<string, Widget>>;

const Context = createContext<Widgets>({});

/** Adds controls for `meta({ widget: 'unit' })` to the forms below. */
export function WidgetsProvider({ widgets, children }: { widgets: Widgets; children: ReactNode }) {
  const around = useContext(Context);
  const all = useMemo(() => ({ ...around, ...widgets }), [around, widgets]);
  return <Context value={all}>{children}</Context>;
}

export const useWidgets = (): Widgets => useContext(Context);
