import { expect, test } from "vitest";
import { addSchema, changeSchema } from "@/lib/directory/schema";

const TYPED = {
  name: "  Dr Ilse Fictova ",
  organisation: "Testford Spine Center",
  specialty: "orthopedics",
  email: " Office@Spine.example.test ",
  phone: "3125550142",
  addressLine: "12 Sample Street",
  city: "Exampleton",
  postalCode: "60600",
};
const wrong = (changed: object): string[] => {
  const read = addSchema.safeParse({ ...TYPED, ...changed });
  return read.success ? [] : read.error.issues.map((i) => i.path.join(".") || i.code);
};

test("what was typed is tidied: space, case of the e-mail, the phone, the order of languages", () => {
  expect(addSchema.parse({ ...TYPED, languages: ["es", "en", "es"] })).toMatchObject({
    name: "Dr Ilse Fictova",
    email: "office@spine.example.test",
    phone: "(312) 555-0142",
    languages: ["en", "es"],
    note: "",
  });
});

test("a form with one language ticked sends a text", () => {
  expect(addSchema.parse({ ...TYPED, languages: "es" }).languages).toEqual(["es"]);
});

test("keys that are not the form's are refused", () => {
  for (const key of ["clinicId", "version", "retiredAt", "verifiedAt", "id"])
    expect(wrong({ [key]: "x" })).toEqual(["unrecognized_keys"]);
});

test.each([
  [{ name: " " }, "name"],
  [{ name: "x".repeat(121) }, "name"],
  [{ name: "half \uD83D a pair" }, "name"],
  [{ city: ["a", "b"] }, "city"],
  [{ email: "office at spine" }, "email"],
  [{ phone: "call us" }, "phone"],
  [{ specialty: "surgery" }, "specialty"],
  [{ languages: ["tlh"] }, "languages.0"],
  [{ note: "x".repeat(1001) }, "note"],
])("%j is named", (changed, field) => expect(wrong(changed)).toEqual([field]));

test("emoji and accents are kept as they are; marks that turn the text are not", () => {
  expect(addSchema.parse({ ...TYPED, name: "Zoë 🦴 Ñu\u202E" }).name).toBe("Zoë 🦴 Ñu");
});

test("a change needs the version that was seen", () => {
  const id = crypto.randomUUID();
  expect(changeSchema.safeParse({ ...TYPED, id }).success).toBe(false);
  expect(changeSchema.parse({ ...TYPED, id, version: "3" }).version).toBe(3);
});
