import { expect, test } from "vitest";
import { isCommon } from "@/lib/users/commonPasswords";

test.each([
  "password1234",
  "Password 2026!",
  "p4ssw0rd!!!!",
  "qwertyuiopas",
  "123456789012",
  "210987654321",
  "aaaaaaaaaaaaaa",
  "abcabcabcabc",
  "passwordpassword",
  "welcome-clinic-2026",
  "plumbline-demo",
  "correct horse battery staple",
])("%s is easy to guess", (password) => expect(isCommon(password)).toBe(true));

test.each([
  "tall green window 7",
  "sunshine over the cold harbor",
  "xK9#vv2!mmQz",
  "el perro azul duerme",
  "194857203948",
  "четыре синих слова",
])("%s is not", (password) => expect(isCommon(password)).toBe(false));

test("a long text of common words is judged at once", () => {
  const began = performance.now();
  isCommon(`${"usernametestingtemporary".repeat(40)}é`);
  expect(performance.now() - began).toBeLessThan(50);
});
