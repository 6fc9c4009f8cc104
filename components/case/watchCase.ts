import { holdLine, type Signal } from "../queue/live/line";

export type CaseChange = { version: number; by: string; what: string };
type Watch = {
  reference: string;
  version: number;
  since: number;
  onChange: (change: CaseChange) => void;
};

/** Changes that come together are read together. */
const TOGETHER_MS = 200;
/** While the line is cut. */
const POLL_MS = 10_000;

/** Hears by the browser's one line that something changed in the clinic, and asks whether it was this case. */
export function watchCase({ reference, version, since, onChange }: Watch): () => void {
  const stop = new AbortController();
  const address = `/api/case/since?${new URLSearchParams({ reference, version: String(version) })}`;
  let cut = false;
  let wanted = 0;
  function want(): void {
    clearTimeout(wanted);
    wanted = window.setTimeout(read, TOGETHER_MS);
  }
  async function read(): Promise<void> {
    // What this page itself is doing brings the case with it.
    if (document.querySelector("form[aria-busy=true]")) return want();
    const change = await readChange(address, stop.signal);
    if (change && !stop.signal.aborted) onChange(change);
  }
  function hear(signal: Signal): void {
    cut = signal === "cut";
    if (signal === "news") want();
    if (signal === "ended") end();
  }
  const release = holdLine(since, hear);
  const timer = setInterval(() => (cut && !document.hidden ? want() : undefined), POLL_MS);
  function end(): void {
    stop.abort();
    release();
    clearTimeout(wanted);
    clearInterval(timer);
  }
  return end;
}

/** Asked by the page itself: it does not keep the session alive (lib/access/session, QUIET_HEADER). */
async function readChange(address: string, signal: AbortSignal): Promise<CaseChange | null> {
  const headers = { accept: "application/json", "x-plumbline-quiet": "1" };
  const response = await fetch(address, { headers, signal }).catch(() => null);
  if (!response?.ok) return null;
  const answer = (await response.json().catch(() => null)) as { change: CaseChange | null } | null;
  return answer?.change ?? null;
}
