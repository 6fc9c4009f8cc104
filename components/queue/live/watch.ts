import type { QueueLooks } from "@/lib/cases/queueLooks";
import { holdLine, SILENT_MS, type Signal } from "./line";
import { askQuietly, bodyOf, POLL_MS, TOGETHER_MS } from "./quiet";

export type LineState = "starting" | "live" | "polling" | "ended";
export type Standing = { line: LineState /** performance.now() */; heard: number };

type Watch = {
  address: string;
  since: number;
  onLooks: (looks: QueueLooks) => void;
  onStanding: (standing: Standing) => void;
};

/** With a line it is asked only because "in 42 min" grows old. */
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

async function readLooks(
  address: string,
  signal: AbortSignal,
): Promise<QueueLooks | "signed out" | null> {
  const response = await askQuietly(address, signal);
  return response?.status === 401 ? "signed out" : bodyOf<QueueLooks>(response);
}
