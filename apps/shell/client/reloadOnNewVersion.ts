const KEY = 'lianxin.reloadedAt';
const PAUSE_MS = 10_000;

/**
 * A new version was installed while the page was open: the parts not fetched yet have other names now. The page is
 * fetched anew, at most once in ten seconds; what was typed is in its draft.
 */
export function reloadOnNewVersion(): void {
  window.addEventListener('vite:preloadError', (e) => {
    if (Date.now() - Number(sessionStorage.getItem(KEY)) < PAUSE_MS) return;
    e.preventDefault();
    sessionStorage.setItem(KEY, String(Date.now()));
    window.location.reload();
  });
}
