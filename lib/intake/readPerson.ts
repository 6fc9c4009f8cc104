import { z } from "zod";
import { isFuture, isLanguageTag, readDate, readPhone } from "./contact";
import type { DraftContact } from "./draftRow";
import type { ErrorCode, FieldError } from "./fields";
import { isRelation, type ProxyPerson } from "./proxy";
import { asTyped } from "./text";

export type PersonForm = Record<string, string | undefined>;
/** Undefined takes away what was there: a field that was emptied. */
type Read = {
  contact: { [K in keyof DraftContact]?: DraftContact[K] | undefined };
  errors: FieldError[];
};

const given = (form: PersonForm, name: string): string => asTyped(form[name] ?? "");

/** The call-back screen: both may stay empty, a number that is given must be one. */
export function readNumber(form: PersonForm): Read {
  const typed = given(form, "phone");
  const phone = readPhone(typed) ?? undefined;
  const firstName = given(form, "firstName").slice(0, 100) || undefined;
  if (typed !== "" && !phone)
    return { contact: { firstName }, errors: [{ field: "phone", code: "phone" }] };
  return { contact: { phone, firstName }, errors: [] };
}

/** The whole person, and who answers for them. What can be used is kept though another field cannot. */
export function readContact(form: PersonForm, forAnother: boolean): Read {
  const { contact, errors } = readPatient(form);
  const proxy = forAnother ? readProxy(form) : { proxy: undefined, errors: [] };
  return { contact: { ...contact, proxy: proxy.proxy }, errors: [...proxy.errors, ...errors] };
}

function readProxy(form: PersonForm): { proxy: ProxyPerson | undefined; errors: FieldError[] } {
  const name = atMost(200, given(form, "proxyName"));
  const relation = given(form, "proxyRelation");
  const typed = given(form, "proxyPhone");
  const phone = readPhone(typed);
  const errors: FieldError[] = [
    ...(name ? [] : [{ field: "proxyName", code: "proxyName" as const }]),
    ...(isRelation(relation) ? [] : [{ field: "proxyRelation", code: "proxyRelation" as const }]),
    ...(phone || typed === "" ? [] : [{ field: "proxyPhone", code: "phone" as const }]),
  ];
  if (!name || !isRelation(relation)) return { proxy: undefined, errors };
  return { proxy: { name, relation, ...(phone ? { phone } : {}) }, errors };
}

function readPatient(form: PersonForm): Read {
  const errors: FieldError[] = [];
  const check = <T>(field: string, code: ErrorCode, value: T | null): T | undefined => {
    if (value === null) errors.push({ field, code });
    return value ?? undefined;
  };
  const birth = birthDate(form);
  const postalCode = given(form, "postalCode");
  const contact = {
    fullName: check("fullName", "name", atMost(200, given(form, "fullName"))),
    dateOfBirth: check("dateOfBirth", birth === "future" ? "future" : "date", asDay(birth)),
    phone: check("phone", "phone", readPhone(given(form, "phone"))),
    email: check("email", "email", readEmail(given(form, "email"))) || undefined,
    preferredLanguage: check("preferredLanguage", "language", languageOf(form)),
    interpreterNeeded: check("interpreterNeeded", "interpreter", yesOrNo(form)),
    postalCode: check("postalCode", "postalCode", postalCode === "" ? "" : atMost(12, postalCode)),
  };
  return { contact: { ...contact, postalCode: contact.postalCode || undefined }, errors };
}

const asDay = (birth: string | null): string | null => (birth === "future" ? null : birth);

const atMost = (limit: number, text: string): string | null =>
  text !== "" && text.length <= limit ? text : null;

/** An address as it can be written to, or nothing; null when it is neither. */
export const readEmail = (typed: string): string | null =>
  typed === "" || (typed.length <= 254 && z.email().safeParse(typed).success) ? typed : null;

function languageOf(form: PersonForm): string | null {
  const tag = given(form, "preferredLanguage");
  return isLanguageTag(tag) ? tag : null;
}

function yesOrNo(form: PersonForm): boolean | null {
  const answer = given(form, "interpreterNeeded");
  return answer === "yes" ? true : answer === "no" ? false : null;
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
