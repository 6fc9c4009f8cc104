import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { AGREEMENTS, agreementOf, currentAgreement } from "@/lib/i18n/agreements";
import { CONSENT_VERSION } from "@/lib/intake/contact";
import { textsIn } from "./texts";

const digest = (version: string): string =>
  createHash("sha256")
    .update(JSON.stringify(textsIn(agreementOf(version)?.words)))
    .digest("hex")
    .slice(0, 16);

/** What somebody may have agreed to never changes: a new text is a new version. */
const FROZEN = {
  "2026-11": "f4aa84dad3167b20",
  "2026-11-26": "239c7cd19b8ce2ea",
};

it("keeps every version as it was agreed to", () => {
  expect(Object.fromEntries(AGREEMENTS.map(({ version }) => [version, digest(version)]))).toEqual(
    FROZEN,
  );
});

it("lists the versions in the order of their days, and the last is the one in force", () => {
  const days = AGREEMENTS.map(({ from }) => from);
  expect(days).toEqual(days.toSorted());
  expect(AGREEMENTS.at(-1)).toBe(currentAgreement());
  expect(CONSENT_VERSION).toBe(currentAgreement().version);
});
