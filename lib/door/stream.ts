import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Permission } from "@/lib/access/permissions";
import { checkWatcher } from "@/lib/access/require";
import { errorWords, log } from "@/lib/base/log";
import { fail } from "@/lib/base/result";
import { sealed } from "./answer";
import { refusedRead } from "./view";

/** Between two signs of life. Each looks whether the session still is, and tells a proxy that the line is in use. */
const BEAT_MS = 10_000;
/** How soon a browser opens a line again that was cut. */
const RETRY_MS = 2_000;

type News = { at: number };
type Follow<P extends Permission, N extends News> = (
  actor: Actor<P>,
  since: Date | null,
  hearer: { tell: (news: N) => void; lost: () => void },
) => Promise<() => void>;

/**
 * News as server-sent events, for staff: `GET = stream("queue:read", followCases)`. Each event's id is its time, from
 * which the browser goes on after a cut (Last-Event-ID, at first ?since=). Ends with the session, which it does not renew.
 */
export function stream<P extends Permission, N extends News>(
  permission: P,
  follow: Follow<P, N>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    try {
      const check = await checkWatcher(permission);
      if (!check.ok) return refusedRead(request, fail(`access.${check.why}`));
      return sealedStream(await begin(request, check, follow));
    } catch (error) {
      log.warn("a stream could not begin", { error: errorWords(error) });
      return refusedRead(request, fail("server.busy"));
    }
  };
}

type Watcher<P extends Permission> = { actor: Actor<P>; still: () => Promise<boolean> };

async function begin<P extends Permission, N extends News>(
  request: Request,
  { actor, still }: Watcher<P>,
  follow: Follow<P, N>,
): Promise<ReadableStream<Uint8Array>> {
  const pipe = new TransformStream<Uint8Array, Uint8Array>();
  const writer = pipe.writable.getWriter();
  const text = new TextEncoder();
  const write = (lines: string): void => void writer.write(text.encode(`${lines}\n\n`)).catch(end);
  const stops: (() => void)[] = [];
  let over = false;
  function end(): void {
    if (over) return;
    over = true;
    for (const stop of stops) stop();
    writer.close().catch(() => undefined);
  }
  // It may be over before it is followed: the line was lost meanwhile.
  const atEnd = (stop: () => void): void => void (over ? stop() : stops.push(stop));
  write(`retry: ${RETRY_MS}\nevent: beat\ndata: {}`);
  atEnd(
    await follow(actor, sinceOf(request), {
      tell: (news) => write(`id: ${news.at}\nevent: news\ndata: ${JSON.stringify(news)}`),
      lost: end,
    }),
  );
  const timer = setInterval(async () => {
    // A database that does not answer ends the line and not the session: the browser comes back by itself.
    const goesOn = await still().catch(() => null);
    if (goesOn !== null) write(`event: ${goesOn ? "beat" : "ended"}\ndata: {}`);
    if (!goesOn) end();
  }, BEAT_MS);
  atEnd(() => clearInterval(timer));
  request.signal.addEventListener("abort", end);
  if (request.signal.aborted) end();
  return pipe.readable;
}

function sinceOf(request: Request): Date | null {
  const text =
    request.headers.get("last-event-id") ?? new URL(request.url).searchParams.get("since");
  const since = new Date(Number(text || Number.NaN));
  return Number.isNaN(since.getTime()) ? null : since;
}

/** Neither packed nor held back on its way: an event counts now. */
function sealedStream(body: ReadableStream<Uint8Array>): Response {
  const headers = { "content-type": "text/event-stream; charset=utf-8", "x-accel-buffering": "no" };
  const response = sealed(new Response(body, { headers }), "default-src 'none'");
  response.headers.set("cache-control", "no-store, no-transform");
  return response;
}
