import { afterEach, expect, test, vi } from "vitest";
import { POST } from "@/app/api/intake/submissions/route";
import { db } from "@/lib/base/db";
import { env } from "@/lib/base/env";
import { makeClinic } from "@/tests/db/people";
import { QUIET } from "@/tests/unit/intake/answers";
import { intake, NUMB } from "./intakes";

vi.mock("next/headers", () => ({
  headers: async () => new Headers(),
  cookies: async () => ({ get: () => undefined }),
}));
afterEach(() => {
  delete env().INTAKE_PER_MINUTE;
});

/** A post as a kiosk or a portal makes it: JSON, no cookie, no browser's headers. */
async function post(body: unknown, headers: Record<string, string> = {}) {
  const response = await POST(
    new Request("http://localhost:3000/api/intake/submissions", {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    }),
  );
  const { status } = response;
  const text = await response.text();
  const isPage = text.startsWith("<!doctype");
  return { status, headers: response.headers, body: isPage ? text : JSON.parse(text) };
}

test("without a clinic: 503, with the emergency line", async () => {
  const { status, headers, body } = await post(intake());
  expect(status).toBe(503);
  expect(headers.get("content-type")).toBe("application/problem+json");
  expect(body).toMatchObject({
    code: "intake.no_clinic",
    emergency: expect.stringContaining("911"),
  });
});

test("201 with reference and status address, and the same again for the same key and content", async () => {
  await makeClinic();
  const given = intake();
  const first = await post(given);
  expect(first.status).toBe(201);
  expect(first.body).toEqual({
    reference: expect.stringMatching(/^BP-[0-9A-Z]{4}-[0-9A-Z]{4}$/),
    statusUrl: `http://localhost:3000/status/${first.body.reference}`,
  });
  // The same content in another order.
  const turned = Object.fromEntries(Object.entries(given).reverse());
  expect(await post(turned)).toMatchObject({ status: 201, body: first.body });
  const other = await post({ ...given, locale: "es" });
  expect(other).toMatchObject({ status: 409, body: { code: "intake.key_reused" } });
});

test("400 names every field and why, and repeats the clinic's phone", async () => {
  const { saddle: _, ...answers } = QUIET;
  const { status, headers, body } = await post({
    ...intake(),
    answers: { ...answers, gait: { answer: "perhaps" }, moon: 1 },
    role: "admin",
  });
  expect(status).toBe(400);
  expect(headers.get("content-type")).toBe("application/problem+json");
  expect(body.errors).toEqual(
    expect.arrayContaining([
      { field: "role", message: expect.any(String) },
      { field: "answers.saddle", message: expect.stringContaining("Required") },
      { field: "answers.gait.answer", message: expect.stringContaining("unsure") },
      { field: "answers.moon", message: "Unknown key" },
    ]),
  );
  expect(body.errors).toHaveLength(4);
  expect(body.emergency).toContain("(312) 555-0100");
});

test.each([
  ["not JSON", "{", {}, 400],
  ["a list", "[]", {}, 400],
  ["a form", "a=1", { "content-type": "application/x-www-form-urlencoded" }, 403],
  ["another site's page", intake(), { origin: "https://elsewhere.test" }, 403],
  ["another site's page, as browsers say", intake(), { "sec-fetch-site": "cross-site" }, 403],
  ["with a cookie of ours and no origin", intake(), { cookie: "plumbline.draft=x" }, 403],
  ["more than 64 KB", { ...intake(), note: "x".repeat(70_000) }, {}, 413],
  ["nested without end", `${'{"a":'.repeat(500)}1${"}".repeat(500)}`, {}, 400],
])("%s is refused", async (_, body, headers, status) => {
  const before = await db().case.count();
  expect((await post(body, headers as Record<string, string>)).status).toBe(status);
  expect(await db().case.count()).toBe(before);
});

test("429 says when to come again; an emergency is never answered so", async () => {
  env().INTAKE_PER_MINUTE = 1;
  await post(intake());
  const { status, headers, body } = await post(intake());
  expect(status).toBe(429);
  expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
  expect(body.emergency).toContain("911");
  const answers = { ...QUIET, saddle: NUMB };
  expect(await post(intake({ answers }))).toMatchObject({ status: 201 });
});
