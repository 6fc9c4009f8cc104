import { markedBy, press } from "./marked";
import { whenThere } from "./place";
import { nextRow } from "./shortcut";

/** Rows and pane name their case in data-case and data-pane. */
const rowsHere = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("a[data-case]")];
const openCase = (): string | undefined =>
  document.querySelector<HTMLElement>("[data-pane]")?.dataset.pane;
const focusedRow = (): HTMLElement | undefined =>
  rowsHere().find((row) => row === document.activeElement);

/** Arrows, J and K go from row to row. In the pane arrows scroll it, J and K go on in the list. */
export function moveRow(key: string, target: Element): boolean {
  if (key.startsWith("Arrow") && target.closest("[data-pane]")) return false;
  const rows = rowsHere();
  const open = rows.findIndex((row) => row.dataset.case === openCase());
  const row = rows[nextRow(key, rows.indexOf(target as HTMLElement), rows.length, open) ?? -1];
  row?.focus();
  row?.scrollIntoView({ block: "nearest" });
  return row !== undefined;
}

/** From the pane, the search or anywhere else: to the row whose case is open, or the first one. */
export function backToRow(): boolean {
  const rows = rowsHere();
  const row = rows.find(({ dataset }) => dataset.case === openCase()) ?? rows[0];
  if (!row || row === document.activeElement) return false;
  row.focus();
  return true;
}

/** A letter acts on the case that has the focus: one that is not beside the list yet is opened first. */
export function pressOnCase(key: string): boolean {
  const row = focusedRow();
  const reference = row?.dataset.case;
  if (!row || !reference || reference === openCase()) return press(key);
  const pane = document.querySelector(".pane");
  const beside = markedBy(key);
  // Keys of the list itself or of the pane without a case, and a screen without room for one.
  const other = beside && (!pane?.contains(beside) || pane.matches(".idle"));
  if (!pane?.checkVisibility() || other) return press(key);
  row.click();
  whenThere(`[data-pane="${reference}"]`, () => press(key));
  return true;
}
