import { useEffect } from "react";
import { replayEarlyKey } from "./early";
import { press } from "./marked";
import { isField, keysActAt, somethingIsTyped } from "./place";
import { backToRow, moveRow, pressOnCase } from "./rows";
import { isPaletteKey, shortcutOf } from "./shortcut";

export type Sheet = "help" | "palette";

/** One listener for the whole staff side. Keys that nothing on the page answers stay the browser's. */
export function useKeys(on: boolean, show: (sheet: Sheet) => void): void {
  useEffect(() => {
    function hear(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing) return;
      const answered = isPaletteKey(event) ? open("palette", show) : on && answer(event, show);
      if (answered) event.preventDefault();
    }
    document.addEventListener("keydown", hear);
    if (on) replayEarlyKey();
    return () => document.removeEventListener("keydown", hear);
  }, [on, show]);
}

function open(sheet: Sheet, show: (sheet: Sheet) => void): boolean {
  if (document.querySelector("[role=dialog]")) return false;
  show(sheet);
  return true;
}

function answer(event: KeyboardEvent, show: (sheet: Sheet) => void): boolean {
  const { target, repeat } = event;
  const key = shortcutOf(event);
  if (!key || !(target instanceof Element)) return false;
  if (isField(target))
    return key === "Escape" && target.closest("[role=dialog]") === null && backToRow();
  if (!keysActAt(target)) return false;
  if (moveRow(key, target)) return true;
  // A key that is held down moves, and does nothing twice.
  if (repeat) return false;
  if (key === "?") return open("help", show);
  if (key === "Escape") return backToRow() || (!somethingIsTyped() && press(key));
  return pressOnCase(key);
}
