const KEY = 'lianxin.post';

/** The post acted in: each tab its own, a new tab the one chosen last. */
export const chosenPost = (): string | undefined =>
  sessionStorage.getItem(KEY) ?? localStorage.getItem(KEY) ?? undefined;

export function choosePost(post: string | undefined): void {
  for (const storage of [sessionStorage, localStorage]) {
    if (post) storage.setItem(KEY, post);
    else storage.removeItem(KEY);
  }
}
