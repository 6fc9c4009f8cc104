import pg from "pg";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { GET } from "@/app/api/queue/live/route";
import { QUIET_HEADER, signedIn } from "@/lib/access/session";
import { db } from "@/lib/base/db";
import { sha256 } from "@/lib/base/secrets";
import { stream } from "@/lib/door/stream";
import { signOut } from "@/lib/users/session";
import { testDatabase } from "../database";
import { arriveWith } from "./staff";

const jar = vi.hoisted(() => new Map<string, string>());
const sent = vi.hoisted(() => new Headers());
vi.mock("next/headers", () => ({
  headers: async () => sent,
  cookies: async () => ({
    get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined),
  }),
}));
// The signs of life come every ten seconds; only they are hurried.
beforeEach(() => vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] }));
afterEach(() => {
  vi.useRealTimers();
  jar.clear();
  sent.delete(QUIET_HEADER);
});

const arrive = () => arriveWith(jar);

/** Opens the stream; `next` waits for an event. */
async function open(headers: HeadersInit = {}) {
  const leaving = new AbortController();
  const request = new Request("http://localhost/api/queue/live", {
    headers,
    signal: leaving.signal,
  });
  const response = await GET(request);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  const next = async (event: string): Promise<string> => {
    while (!text.includes(`event: ${event}\n`)) {
      const read = await reader?.read();
      if (!read || read.done) throw new Error(`It ended before "${event}": ${text}`);
      text += read.value;
    }
    const from = text.slice(0, text.indexOf(`event: ${event}\n`));
    text = text.slice(from.length + 1);
    return from;
  };
  const done = async (): Promise<boolean> => (await reader?.read())?.done ?? true;
  return { response, next, done, leave: () => leaving.abort() };
}

const tell = (clinicId: string, at: number) =>
  testDatabase("SELECT pg_notify('plumbline_case', $1)", [
    JSON.stringify({ clinicId, caseId: null, kind: "many", at }),
  ]);

test("whoever is not signed in hears nothing, an admin neither", async () => {
  expect((await open()).response.status).toBe(401);
  const { user } = await arrive();
  await db().user.updateMany({ where: { id: user.id }, data: { role: "admin" } });
  expect((await open()).response.status).toBe(403);
});

test("the stream tells of changes with their time as id, and is neither packed nor kept", async () => {
  const { user } = await arrive();
  const { response, next, leave, done } = await open();
  expect(response.headers.get("content-type")).toContain("text/event-stream");
  expect(response.headers.get("cache-control")).toBe("no-store, no-transform");
  expect(await next("beat")).toContain("retry: 2000");
  await tell(user.clinicId, 1234);
  expect(await next("news")).toContain("id: 1234");
  leave();
  while (!(await done()));
});

test("it ends with the session, and neither it nor a quiet look keeps the session alive", async () => {
  const { sid } = await arrive();
  const tokenHash = sha256(sid);
  const before = new Date(Date.now() - 5 * 60_000);
  await db().session.update({ where: { tokenHash }, data: { lastSeenAt: before } });
  const { next, done } = await open();
  await next("beat");
  await vi.advanceTimersByTimeAsync(10_000);
  await next("beat");
  sent.set(QUIET_HEADER, "1");
  expect(await signedIn()).not.toBeNull();
  const session = () => db().session.findUniqueOrThrow({ where: { tokenHash } });
  expect((await session()).lastSeenAt).toEqual(before);
  sent.delete(QUIET_HEADER);
  await signedIn();
  expect((await session()).lastSeenAt.getTime()).toBeGreaterThan(before.getTime());

  await signOut(sid);
  await vi.advanceTimersByTimeAsync(10_000);
  await next("ended");
  while (!(await done()));
});

test("a database that does not answer cuts the line and does not end the session", async () => {
  await arrive();
  const { next, done } = await open();
  await next("beat");
  const kept = globalThis as unknown as { plumblinePool?: pg.Pool | undefined };
  const there = kept.plumblinePool;
  kept.plumblinePool = new pg.Pool({ host: "127.0.0.1", port: 1 });
  await vi.advanceTimersByTimeAsync(10_000);
  await expect(next("ended")).rejects.toThrow('It ended before "ended"');
  expect(await done()).toBe(true);
  kept.plumblinePool = there;
  expect(await signedIn()).not.toBeNull();
});

test("a line that is lost before it is followed leaves nobody behind", async () => {
  await arrive();
  const stop = vi.fn();
  const lostAtOnce = stream("queue:read", async (_actor, _since, { lost }) => {
    lost();
    return stop;
  });
  const response = await lostAtOnce(new Request("http://localhost/api/queue/live"));
  await response.text();
  expect(stop).toHaveBeenCalledOnce();
  expect(vi.getTimerCount()).toBe(0);
});
