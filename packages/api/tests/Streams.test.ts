import { Streams } from '@lianxin/api/client';
import { expect, test } from 'vitest';

function streams() {
  const open: { id: string; receive: (data: unknown) => void; closed: boolean }[] = [];
  const shared = new Streams((id, _input, receive) => {
    const stream = { id, receive, closed: false };
    open.push(stream);
    return () => {
      stream.closed = true;
    };
  });
  return { open, shared };
}

test('all who want the same stream share one connection and all receive', () => {
  const { open, shared } = streams();
  const got: string[] = [];
  shared.listen('core.changes', null, (data) => got.push(`a ${data}`));
  shared.listen('core.changes', null, (data) => got.push(`b ${data}`));
  expect(open).toHaveLength(1);
  open[0]!.receive(7);
  expect(got).toEqual(['a 7', 'b 7']);
});

test('another input is another stream', () => {
  const { open, shared } = streams();
  shared.listen('core.changes', null, () => undefined);
  shared.listen('core.changes', { kind: 'case' }, () => undefined);
  expect(open).toHaveLength(2);
});

test('the last to go closes the connection, once; whoever comes later opens another', () => {
  const { open, shared } = streams();
  const same = () => undefined;
  const first = shared.listen('core.changes', null, same);
  const second = shared.listen('core.changes', null, same);
  first();
  first();
  expect(open[0]!.closed).toBe(false);
  second();
  expect(open[0]!.closed).toBe(true);
  shared.listen('core.changes', null, same);
  second();
  expect(open).toHaveLength(2);
  expect(open[1]!.closed).toBe(false);
});
