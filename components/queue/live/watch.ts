import type { QueueLooks } from "@/lib/cases/queueLooks";
import { holdLine, SILENT_MS, type Signal } from "./line";

export type LineState = "starting" | "live" | "polling" | "ended";
export type Standing = { line: LineState /** performance.now() */; heard: number };

type Watch = {
  address: string;
  since: number;
  onLooks: (looks: QueueLooks) => void;
  onStanding: (standing: Standing) => void;
};

/** Changes that come together are read together. */
const TOGETHER_MS = 200;
/** Without a line; with one, only because "in 42 min" grows old. */
const POLL_MS = 10_000;
const AGE_MS = 60_000;

/** Keeps a page of the queue known as it is now: by the line, and where that is cut by asking again and again. */
export function watchQueue({ address, since, onLooks, onStanding }: Watch): () => void {
  let standing: Standing = { line: "starting", heard: performance.now() };
  let readAt = performance.now();
  let wanted = 0;
  const stop = new AbortController();
  function stand(line: LineState, heard = performance.now()): void {
    if (standing.line === "ended") return;
    standing = { line, heard };
    onStanding(standing);
    if (line === "ended") end();
  }
  async function read(): Promise<void> {
    readAt = performance.now();
    const looks = await readLooks(address, stop.signal);
    if (looks === "signed out") stand("ended");
    else if (looks) {
      onLooks(looks);
      stand(standing.line);
    }
  }
  function hear(signal: Signal): void {
    if (signal === "cut") stand("polling", standing.heard);
    else stand(signal === "ended" ? "ended" : "live");
    if (signal === "beat" || signal === "ended") return;
    clearTimeout(wanted);
    wanted = window.setTimeout(read, TOGETHER_MS);
  }
  const timer = setInterval(() => {
    const now = performance.now();
    if (standing.line !== "polling" && now - standing.heard > SILENT_MS)
      stand("polling", standing.heard);
    const old = now - readAt > (standing.line === "polling" ? POLL_MS : AGE_MS);
    if (old && !document.hidden) void read();
  }, 1_000);
  const release = holdLine(since, hear);
  function end(): void {
    release();
    stop.abort();
    clearTimeout(wanted);
    clearInterval(timer);
  }
  return end;
}

/** Asked by the page itself: it does not keep the session alive (lib/access/session, QUIET_HEADER). */
async function readLooks(
  address: string,
  signal: AbortSignal,
): Promise<QueueLooks | "signed out" | null> {
  const headers = { accept: "application/json", "x-plumbline-quiet": "1" };
  const response = await fetch(address, { headers, signal }).catch(() => null);
  if (response?.status === 401) return "signed out";
  return response?.ok ? ((await response.json().catch(() => null)) as QueueLooks | null) : null;
}
