import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../platform/settings.mjs";

const ANSWERS = readFileSync(join(root, "tests/clinical/cases/examples.ndjson"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line).answers);

/** One intake of a made-up person, with a key that every retry repeats. */
export const intake = (i) => ({
  idempotencyKey: randomUUID(),
  locale: i % 5 === 0 ? "es" : "en",
  contact: {
    fullName: `Fault Testwell ${i}`,
    dateOfBirth: "1980-06-15",
    phone: `(312) 555-01${String(i % 100).padStart(2, "0")}`,
    preferredLanguage: "en",
    interpreterNeeded: false,
  },
  answers: ANSWERS[i % ANSWERS.length],
  consent: { accepted: true },
});

/** Sends until it is acknowledged. A refusal that a retry cannot mend is an error of the test itself. */
export async function sendUntilAcked(url, body, acked, isOver) {
  while (!isOver()) {
    const answer = await attempt(url, body);
    if (answer) {
      acked.set(body.idempotencyKey, answer.reference);
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 50 + Math.random() * 150));
  }
}

async function attempt(url, body) {
  let response;
  try {
    response = await fetch(`${url}/api/intake/submissions`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(10_000),
    });
    if (response.status === 201) return await response.json();
  } catch {
    return null;
  }
  if (response.status >= 500) return null;
  throw new Error(`The intake was refused with ${response.status}: ${await response.text()}`);
}
