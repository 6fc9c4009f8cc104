import { expect, test } from "vitest";
import { errorWords } from "@/lib/base/log";

test("a mail server's refusal is told without the address it quotes", () => {
  const error = new Error(
    "550 5.1.1 <ana.q@example.com>: Recipient address rejected (ben@example.org)",
  );
  expect(errorWords(Object.assign(error, { code: "EENVELOPE" }))).toBe(
    "Error EENVELOPE 550 5.1.1 <(address)>: Recipient address rejected ((address))",
  );
});

test("of a long error only the last line is told, for the lines before may quote a row", () => {
  expect(errorWords(new TypeError("Invalid `create()`:\n fullName: 'Ada'\nUnique key taken"))).toBe(
    "TypeError Unique key taken",
  );
  expect(errorWords("Ada Examplar")).toBe("unknown");
});
