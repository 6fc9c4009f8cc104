import { expect, test } from "vitest";
import { personKeys } from "@/lib/cases/personKeys";

const nameKey = (fullName: string) => personKeys("clinic", { fullName }).nameKey;
const phoneKey = (phone: string) => personKeys("clinic", { phone }).phoneKey;

test.each([
  ["Ana Núñez", "ANA NUNEZ"],
  ["Ana Núñez", "Núñez, Ana"],
  ["Jean-Luc  O'Test", "jean luc o test"],
])("%s and %s are one name", (a, b) => expect(nameKey(a)).toBe(nameKey(b)));

test.each([
  ["(312) 555-0142", "+1 312 555 0142"],
  ["312.555.0142", "3125550142"],
])("%s and %s are one number", (a, b) => expect(phoneKey(a)).toBe(phoneKey(b)));

test("another name, another number and another clinic have another key, and no key tells what it is of", () => {
  expect(nameKey("Ana Nunez")).not.toBe(nameKey("Ana Nunes"));
  expect(phoneKey("(312) 555-0142")).not.toBe(phoneKey("(312) 555-0143"));
  expect(personKeys("other", { fullName: "Ana" }).nameKey).not.toBe(nameKey("Ana"));
  expect(nameKey("Ana Nunez")).not.toMatch(/ana|nunez/i);
});

test("what is not given is left alone, what is empty has no key", () => {
  expect(personKeys("clinic", {})).toEqual({});
  expect(personKeys("clinic", { fullName: null, phone: "" })).toEqual({
    nameKey: null,
    phoneKey: null,
  });
});
