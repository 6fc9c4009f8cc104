import { useSyncExternalStore } from "react";
import type { QueueLooks } from "@/lib/cases/queueLooks";

/** Which page of the queue, and the database's time of the look that the server sent with it. */
export type LivePage = { address: string; at: number };

let kept: { address: string; looks: QueueLooks } | null = null;
const hearers = new Set<() => void>();

export function keepLatest(address: string, looks: QueueLooks): void {
  kept = { address, looks };
  for (const hear of hearers) hear();
}

function subscribe(hear: () => void): () => void {
  hearers.add(hear);
  return () => hearers.delete(hear);
}

/** The page as it was seen last, when that is newer than what the server sent. */
export function useLatest({ address, at }: LivePage): QueueLooks | null {
  const latest = useSyncExternalStore(
    subscribe,
    () => kept,
    () => null,
  );
  return latest?.address === address && latest.looks.at > at ? latest.looks : null;
}
