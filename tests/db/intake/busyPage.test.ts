import { afterEach, expect, test, vi } from "vitest";
import { POST as answer } from "@/app/api/intake/answer/route";
import { POST as start } from "@/app/api/intake/start/route";
import { POST as setPassword } from "@/app/api/user/set-password/route";
import { db } from "@/lib/base/db";
import { env } from "@/lib/base/env";
import { sha256 } from "@/lib/base/secrets";
import { words } from "@/lib/i18n/words";
import { withoutDatabase } from "@/tests/db/outage";
import { makeClinic } from "@/tests/db/people";
import { startForm } from "./drafts";

const HERE = { "x-forwarded-for": "198.51.100.7, 203.0.113.20" };
let cookies: Record<string, string> = {};
vi.mock("next/headers", () => ({
  headers: async () => new Headers(HERE),
  cookies: async () => ({ get: (name: string) => cookies[name] && { value: cookies[name] } }),
}));
afterEach(() => {
  delete env().RATE_LIMITS;
  cookies = {};
});

/** A plain form as a browser posts it, or the same by fetch. */
const request = (path: string, fields: [string, string][], headers: Record<string, string> = {}) =>
  new Request(`http://localhost:3000${path}`, {
    method: "POST",
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      "sec-fetch-site": "same-origin",
      ...HERE,
      ...headers,
    },
    body: new URLSearchParams(fields),
  });

async function form() {
  const { id } = await makeClinic();
  const actor = await startForm(id);
  await db().intakeDraft.updateMany({
    where: { id: actor.draftId },
    data: { secretHash: sha256("secret") },
  });
  cookies["plumbline.draft"] = `${id}.${actor.draftId}.secret`;
}

test("429 is a page that says what is saved, how long to wait and whom to call, and sends the same again", async () => {
  await form();
  env().RATE_LIMITS = { answer: { address: 0, all: null } };
  const fields: [string, string][] = [
    ["step", "s24"],
    ["freeText", `It's "sharp" <here> & there,\nand at night`],
  ];
  const response = await answer(request("/api/intake/answer", fields));
  expect(response.status).toBe(429);
  const seconds = Number(response.headers.get("retry-after"));
  expect(seconds).toBeGreaterThan(0);
  expect(response.headers.get("content-security-policy")).toContain("form-action 'self'");
  const page = await response.text();
  expect(page).toContain(`Wait ${seconds} seconds`);
  expect(page).toContain("Your answers so far are saved");
  expect(page).toContain('href="tel:911"');
  expect(page).toContain('href="tel:3125550100"');
  expect(page).toContain('action="/api/intake/answer"');
  expect(page).toContain(
    'name="freeText" value="It&#39;s &quot;sharp&quot; &lt;here&gt; &amp; there,\nand at night"',
  );
  const twice: [string, string][] = [
    ["step", "s09"],
    ["painPattern", "worseSitting"],
    ["painPattern", "worseStanding"],
  ];
  const ticked = await (await answer(request("/api/intake/answer", twice))).text();
  expect(ticked.match(/name="painPattern" value="worse\w+"/g)).toHaveLength(2);
});

test("in Spanish for whoever reads Spanish; as JSON for who asks for it", async () => {
  await form();
  cookies["plumbline.lang"] = "es";
  env().RATE_LIMITS = { answer: { address: 0, all: null }, start: { address: 0, all: null } };
  const page = await (await answer(request("/api/intake/answer", [["step", "s01"]]))).text();
  expect(page).toContain('lang="es"');
  expect(page).toContain("Sus respuestas hasta aquí están guardadas");
  const json = await answer(
    request("/api/intake/answer", [["step", "s01"]], { accept: "application/json" }),
  );
  expect(json.status).toBe(429);
  expect(await json.json()).toMatchObject({
    code: "rate.limited_form",
    title: expect.stringContaining("están guardadas"),
    emergency: expect.stringMatching(/911.*\(312\) 555-0100/),
    facts: { retryAfter: expect.any(Number) },
  });
  const first = await (await start(request("/api/intake/start", [["locale", "es"]]))).text();
  expect(first).not.toContain("guardadas");
  expect(first).toContain('name="locale" value="es"');
});

test("while the database is away: what was typed is sent by one press, and the clinic's number is known", async () => {
  await form();
  await start(request("/api/intake/start", [["locale", "en"]]));
  const fields: [string, string][] = [
    ["step", "s24"],
    ["freeText", "It woke me"],
  ];
  const response = await withoutDatabase(() => answer(request("/api/intake/answer", fields)));
  expect(response.status).toBe(503);
  const page = await response.text();
  expect(page).toContain("We cannot reach our records right now");
  expect(page).toMatch(/911.*\(312\) 555-0100/);
  expect(page).toContain('action="/api/intake/answer"');
  expect(page).toContain('name="freeText" value="It woke me"');
  expect(page).not.toContain(words("en").problemPage.goBack);
  const again = await answer(request("/api/intake/answer", fields));
  expect(again.status).toBe(303);
});

test("a password that could not be set is not written into a page", async () => {
  const fields: [string, string][] = [
    ["token", "x".repeat(43)],
    ["password", "correct horse battery"],
  ];
  const response = await withoutDatabase(() =>
    setPassword(request("/api/user/set-password", fields)),
  );
  expect(response.status).toBe(503);
  expect(await response.text()).not.toContain("correct horse");
});

test("the last hop alone counts as the address: what a client writes before it changes nothing", async () => {
  await makeClinic();
  env().RATE_LIMITS = { start: { address: 1, all: null } };
  const from = async (hops: string) =>
    (await start(request("/api/intake/start", [["locale", "en"]], { "x-forwarded-for": hops })))
      .status;
  expect(await from("10.0.0.1, 203.0.113.30")).toBe(303);
  expect(await from("10.0.0.2, 203.0.113.30")).toBe(429);
  expect(await from("203.0.113.30, 203.0.113.31")).toBe(303);
});
