import { Tag } from 'antd';
import type { ReactNode } from 'react';

const COLORS = { plain: 'default', active: 'blue', good: 'green', warn: 'gold', bad: 'red' } as const;

/** Where something stands, in a word. The word says it; the tone only helps to find it. */
export function StatusTag({ tone = 'plain', children }: { tone?: keyof typeof COLORS; children: ReactNode }) {
  return (
    <Tag color={COLORS[tone]} className="lx-tag">
      {children}
    </Tag>
  );
}
