import "server-only";
import { sign } from "@/lib/base/secrets";

type Person = { fullName?: string | null; phone?: string | null };

/** A name without accents, capitals, marks and order: "Ñúñez, Ana" is "ana nunez". */
const plainName = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .sort()
    .join(" ");

/** The last ten digits: with the country's code or without it is one number. */
const plainPhone = (phone: string): string => phone.replace(/\D/g, "").slice(-10);

/**
 * Name and phone as they are compared, as keyed hashes: the columns serve an index, and tell nobody anything.
 * What is not given is left out, so that a change of one part leaves the other alone.
 */
export function personKeys(clinicId: string, { fullName, phone }: Person) {
  return {
    ...(fullName === undefined
      ? {}
      : { nameKey: keyOf("name", clinicId, plainName(fullName ?? "")) }),
    ...(phone === undefined ? {} : { phoneKey: keyOf("phone", clinicId, plainPhone(phone ?? "")) }),
  };
}

const keyOf = (part: string, clinicId: string, plain: string): string | null =>
  plain === "" ? null : sign("person", part, clinicId, plain);
