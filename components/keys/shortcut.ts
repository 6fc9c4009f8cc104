type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">;

/** Ctrl-K or ⌘-K: opens the palette from anywhere, from a text field too. */
export const isPaletteKey = ({ key, ctrlKey, metaKey, altKey }: Pressed): boolean =>
  ctrlKey !== metaKey && !altKey && key.toLowerCase() === "k";

/** The key as aria-keyshortcuts spells it: "c", "/", "Escape". Nothing with Ctrl, ⌘ or Alt, which belong to the browser. */
export function shortcutOf({ key, ctrlKey, metaKey, altKey }: Pressed): string | null {
  if (ctrlKey || metaKey || altKey || key.length === 0) return null;
  return key.length === 1 ? key.toLowerCase() : key;
}

const STEPS: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/** Which row comes next: from none (-1) the open one, else the first; at an end it stays. */
export function nextRow(key: string, from: number, count: number, open: number): number | null {
  if (count === 0) return null;
  if (key === "Home" && from >= 0) return 0;
  if (key === "End" && from >= 0) return count - 1;
  const step = STEPS[key];
  if (step === undefined) return null;
  if (from < 0) return open < 0 ? 0 : key.startsWith("Arrow") ? open : clamp(open + step, count);
  return clamp(from + step, count);
}

const clamp = (at: number, count: number): number => Math.min(Math.max(at, 0), count - 1);
