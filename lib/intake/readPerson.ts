import { z } from "zod";
import { isFuture, readDate, readPhone } from "./contact";
import type { DraftContact } from "./draftRow";
import type { ErrorCode, FieldError } from "./readScreen";

export type PersonForm = Record<string, string | undefined>;
type Read = { contact: DraftContact; errors: FieldError[] };

const given = (form: PersonForm, name: string): string => (form[name] ?? "").trim();

/** The call-back screen: both may stay empty, a number that is given must be one. */
export function readNumber(form: PersonForm): Read {
  const typed = given(form, "phone");
  const phone = readPhone(typed);
  const errors: FieldError[] = typed !== "" && !phone ? [{ field: "phone", code: "phone" }] : [];
  const firstName = given(form, "firstName").slice(0, 100);
  return { contact: { ...(phone ? { phone } : {}), ...(firstName ? { firstName } : {}) }, errors };
}

/** The whole person; each trouble with its field. */
export function readContact(form: PersonForm): Read {
  const errors: FieldError[] = [];
  const wrong = (field: string, code: ErrorCode) => errors.push({ field, code });
  const fullName = given(form, "fullName");
  if (fullName === "" || fullName.length > 200) wrong("fullName", "name");
  const dateOfBirth = birthDate(form);
  if (dateOfBirth === "future" || dateOfBirth === null)
    wrong("dateOfBirth", dateOfBirth ? "future" : "date");
  const phone = readPhone(given(form, "phone"));
  if (!phone) wrong("phone", "phone");
  const email = given(form, "email");
  if (email !== "" && !z.email().safeParse(email).success) wrong("email", "email");
  const preferredLanguage = given(form, "preferredLanguage");
  if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(preferredLanguage))
    wrong("preferredLanguage", "language");
  const interpreter = given(form, "interpreterNeeded");
  if (interpreter !== "yes" && interpreter !== "no") wrong("interpreterNeeded", "interpreter");
  if (errors.length > 0 || !phone || !dateOfBirth) return { contact: {}, errors };
  const postalCode = given(form, "postalCode").slice(0, 12);
  return {
    contact: {
      fullName,
      dateOfBirth,
      phone,
      preferredLanguage,
      interpreterNeeded: interpreter === "yes",
      ...(email ? { email } : {}),
      ...(postalCode ? { postalCode } : {}),
    },
    errors,
  };
}

/** Day, month and year as typed → YYYY-MM-DD; null when it is no date. */
export function birthDate(form: PersonForm): string | "future" | null {
  const [day, month, year] = ["day", "month", "year"].map((part) =>
    given(form, `dateOfBirth.${part}`),
  );
  if (![day, month, year].every((part) => /^\d{1,4}$/.test(part ?? ""))) return null;
  const iso = `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`;
  const date = readDate(iso);
  if (!date) return null;
  return isFuture(date) ? "future" : iso;
}
