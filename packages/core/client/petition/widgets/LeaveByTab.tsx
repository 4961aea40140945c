import type { KeyboardEvent, ReactNode } from 'react';

/** Tab leaves the choice below as it is: on its own the control would take back what Enter has just chosen. */
export function LeaveByTab({ children }: { children: ReactNode }) {
  const keep = (event: KeyboardEvent) => event.key === 'Tab' && event.stopPropagation();
  return <div onKeyDownCapture={keep}>{children}</div>;
}
