import type { Since } from "@/lib/cases/since";
import { holdLine, type Signal } from "../queue/live/line";
import { askQuietly, bodyOf, POLL_MS, TOGETHER_MS } from "../queue/live/quiet";

export type CaseChange = NonNullable<Since["change"]>;
type Watch = {
  reference: string;
  version: number;
  since: number;
  onChange: (change: CaseChange) => void;
};

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
    const answer = await bodyOf<Since>(await askQuietly(address, stop.signal));
    if (answer?.change && !stop.signal.aborted) onChange(answer.change);
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
