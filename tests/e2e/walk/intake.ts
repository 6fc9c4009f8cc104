import { type APIRequestContext, expect } from "@playwright/test";
import { CONTACT, QUIET } from "../../unit/intake/answers";

type Told = { contact?: object; answers?: object; locale?: string };

/** A whole intake from a portal; its reference. */
export async function sendIntake(
  request: APIRequestContext,
  { contact = {}, answers = {}, locale = "en" }: Told = {},
): Promise<string> {
  const answer = await request.post("/api/intake/submissions", {
    data: {
      idempotencyKey: crypto.randomUUID(),
      locale,
      contact: { ...CONTACT, email: "own.testwell@example.test", ...contact },
      answers: { ...QUIET, ...answers },
      consent: { accepted: true },
    },
    // A portal has no cookie of ours.
    headers: { cookie: "" },
  });
  expect(answer.status()).toBe(201);
  return ((await answer.json()) as { reference: string }).reference;
}
