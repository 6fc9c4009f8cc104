import "server-only";
import { env } from "./env";

export type UndoWindow = "decision" | "sending";

/** How long something can be taken back. */
export const undoSeconds = (window: UndoWindow): number =>
  window === "sending" ? env().SEND_HOLD_SECONDS : env().UNDO_SECONDS;

/** A change that began within the window is committed well before its mail may run. */
const MARGIN = 2;

/** How long the mails of something that can be taken back wait. */
export function mailHold(window: UndoWindow): number {
  const seconds = undoSeconds(window);
  return seconds === 0 ? 0 : seconds + MARGIN;
}
