/** What a tab hears: something changed · the line is alive · it is cut · the session is over. */
export type Signal = "news" | "beat" | "cut" | "ended";
const SIGNALS: readonly unknown[] = ["news", "beat", "cut", "ended"] satisfies Signal[];
const isSignal = (data: unknown): data is Signal => SIGNALS.includes(data);

const NAME = "plumbline.live";
/** A new tab asks the one that holds the line. */
const HELLO = "hello";
const RETRY_MS = 5_000;
/** Two signs of life missed and a bit: lib/door/stream sends one every ten seconds. */
export const SILENT_MS = 25_000;

/**
 * One line a browser: of its tabs one holds it, by a lock that passes on when the tab is closed, and tells the others.
 * Without locks (plain http, not on this machine) each tab holds its own.
 */
export function holdLine(since: number, hear: (signal: Signal) => void): () => void {
  const stop = new AbortController();
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = ({ data }) => (isSignal(data) ? hear(data) : undefined);
  const tell = (signal: Signal): void => {
    hear(signal);
    channel.postMessage(signal);
  };
  channel.postMessage(HELLO);
  const work = () => lead(since, channel, tell, stop.signal);
  if (navigator.locks)
    navigator.locks.request(NAME, { signal: stop.signal }, work).catch(() => undefined);
  else void work();
  return () => {
    stop.abort();
    channel.close();
  };
}

/** Holds the line until told to stop; a line that is cut or silent is opened anew, from what was heard last. */
function lead(
  since: number,
  channel: BroadcastChannel,
  tell: (signal: Signal) => void,
  stop: AbortSignal,
): Promise<void> {
  let last = since;
  let source = new EventSource(address(last));
  let heard = performance.now();
  const hear = (signal: Signal) => () => {
    heard = performance.now();
    tell(signal);
  };
  function wire(): void {
    source.addEventListener("beat", hear("beat"));
    source.addEventListener("ended", hear("ended"));
    source.addEventListener("error", () => tell("cut"));
    source.addEventListener("news", ({ lastEventId }) => {
      last = Math.max(last, Number(lastEventId));
      hear("news")();
    });
  }
  wire();
  // A tab that has just come must read what changed since its page was made.
  channel.addEventListener("message", ({ data }) => {
    if (data === HELLO)
      channel.postMessage(source.readyState === EventSource.OPEN ? "news" : "cut");
  });
  const timer = setInterval(() => {
    const silent = performance.now() - heard > SILENT_MS;
    if (source.readyState !== EventSource.CLOSED && !silent) return;
    source.close();
    source = new EventSource(address(last));
    heard = performance.now();
    wire();
  }, RETRY_MS);
  return new Promise((resolve) => {
    stop.addEventListener("abort", () => {
      clearInterval(timer);
      source.close();
      resolve();
    });
  });
}

const address = (since: number): string => `/api/queue/live?since=${since}`;
