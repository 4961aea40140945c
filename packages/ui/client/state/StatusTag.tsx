import type { ReactNode } from 'react';

export type Tone = 'plain' | 'active' | 'good' | 'warn' | 'bad';

/** Where something stands, in a word. The word says it; the tone only helps to find it. */
export function StatusTag({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`lx-tag lx-tag-${tone}`}>{children}</span>;
}
