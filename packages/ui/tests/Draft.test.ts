import { Draft, type DraftStore } from '@lianxin/ui';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

class Drawer implements DraftStore {
  readonly kept = new Map<string, unknown>();
  away = false;

  async load(key: string) {
    return this.answer(() => this.kept.get(key));
  }
  async save(key: string, value: unknown) {
    this.answer(() => this.kept.set(key, value));
  }
  async clear(key: string) {
    this.answer(() => this.kept.delete(key));
  }
  private answer<T>(give: () => T): T {
    if (this.away) throw new Error('away');
    return give();
  }
}

class Browser {
  readonly items = new Map<string, string>();
  getItem = (key: string) => this.items.get(key) ?? null;
  setItem = (key: string, value: string) => void this.items.set(key, value);
  removeItem = (key: string) => void this.items.delete(key);
}

let server: Drawer;
let browser: Browser;
const draftOf = (owner: string) => new Draft('core.register', server, browser, owner);

beforeEach(() => {
  vi.useFakeTimers();
  server = new Drawer();
  browser = new Browser();
});
afterEach(() => void vi.useRealTimers());

test('what is typed is in the browser at once, on the server soon, and then on the server only', async () => {
  draftOf('me').keep({ subject: 'a' });
  expect([...browser.items.values()]).toEqual(['{"subject":"a"}']);
  expect(server.kept.size).toBe(0);
  await vi.advanceTimersByTimeAsync(2000);
  expect(server.kept.get('core.register')).toEqual({ subject: 'a' });
  expect(browser.items.size).toBe(0);
});

test('it says what the server does not have yet, and when it has it', async () => {
  const told: boolean[] = [];
  const draft = new Draft('core.register', server, browser, 'me', (isOnServer) => told.push(isOnServer));
  draft.keep({ subject: 'a' });
  draft.keep({ subject: 'ab' });
  await vi.advanceTimersByTimeAsync(2000);
  expect(told).toEqual([false, false, true]);
});

test('typing on sends the latest, not every letter', async () => {
  const saved = vi.spyOn(server, 'save');
  const draft = draftOf('me');
  for (const subject of ['a', 'ab', 'abc']) draft.keep({ subject });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(saved.mock.calls).toEqual([['core.register', { subject: 'abc' }]]);
});

test('after a crash with the server away, what was typed is found again', async () => {
  server.away = true;
  draftOf('me').keep({ subject: 'before the crash' });
  await vi.advanceTimersByTimeAsync(2000);
  server.away = false;
  expect(await draftOf('me').load()).toEqual({ subject: 'before the crash' });
});

test('another person at the same PC is shown nothing of it', async () => {
  draftOf('me').keep({ subject: 'mine' });
  expect(await draftOf('you').load()).toBeUndefined();
});

test('what could not be sent is sent with the next change', async () => {
  const draft = draftOf('me');
  server.away = true;
  draft.keep({ subject: 'a' });
  expect(await draft.flush()).toBe(false);
  server.away = false;
  draft.keep({ subject: 'ab' });
  expect(await draft.flush()).toBe(true);
  expect(server.kept.get('core.register')).toEqual({ subject: 'ab' });
});

test('what was submitted is forgotten in both places, and a save under way does not bring it back', async () => {
  const draft = draftOf('me');
  draft.keep({ subject: 'a' });
  await draft.flush();
  draft.keep({ subject: 'ab' });
  await draft.clear();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(server.kept.size + browser.items.size).toBe(0);
  expect(await draft.load()).toBeUndefined();
});
