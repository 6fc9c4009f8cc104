/** Milliseconds: an older key was meant for what is no longer on the screen. */
const FRESH_MS = 2_000;

type Early = { key: string; at: number };
declare global {
  interface Window {
    earlyKey?: Early | null;
  }
}

/**
 * Stands in the page itself and runs before its scripts are there: the last letter pressed outside of any field, for a
 * page is drawn before it hears keys. null: the page hears by now.
 */
export const EARLY_KEYS = `addEventListener("keydown", (e) => {
  if (window.earlyKey === null || e.repeat || e.ctrlKey || e.metaKey || e.altKey || e.key.length > 1) return;
  if (!e.target.closest("input, select, textarea, [contenteditable]")) window.earlyKey = { key: e.key, at: performance.now() };
});`;

/** Presses it again, once, where the focus is now. */
export function replayEarlyKey(): void {
  const { earlyKey } = window;
  window.earlyKey = null;
  if (!earlyKey || performance.now() - earlyKey.at > FRESH_MS) return;
  const { key } = earlyKey;
  const again = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
  (document.activeElement ?? document.body).dispatchEvent(again);
}
