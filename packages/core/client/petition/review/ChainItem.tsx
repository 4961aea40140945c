import { StatusTag, type Tone } from '@lianxin/ui';
import type { ReactNode } from 'react';

interface Props {
  readonly title: ReactNode;
  readonly tag?: string | undefined;
  readonly tone?: Tone;
  /** Something is still to be done at this link. */
  readonly open: boolean;
  readonly children?: ReactNode;
}

/** One link of a chain: a dot on the line, filled once it is done, and beside it what happened. */
export function ChainItem({ title, tag, tone = 'plain', open, children }: Props) {
  return (
    <li className={open ? 'pe-at' : 'pe-done'}>
      <div className="pe-thing-head">
        <p className="pe-thing-text">{title}</p>
        {tag && <StatusTag tone={tone}>{tag}</StatusTag>}
      </div>
      {children}
    </li>
  );
}
