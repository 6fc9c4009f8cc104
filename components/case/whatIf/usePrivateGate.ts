import { useSyncExternalStore } from "react";
import { PRIVATE_ANSWERS } from "../PrivateAnswers";

export type Gate = "open" | "shut" | "none";

// "toggle" does not bubble: it is heard on its way down.
function subscribe(told: () => void): () => void {
  document.addEventListener("toggle", told, true);
  return () => document.removeEventListener("toggle", told, true);
}

function gateNow(): Gate {
  const gate = document.getElementById(PRIVATE_ANSWERS);
  if (!(gate instanceof HTMLDetailsElement)) return "none";
  return gate.open ? "open" : "shut";
}

/** Whether the private answers of this page were opened by hand: the one gate there is for them. */
export const usePrivateGate = (): Gate =>
  useSyncExternalStore(subscribe, gateNow, (): Gate => "shut");
