import "server-only";
import { headers } from "next/headers";
import { type Locale, localeOf } from "./words";

/** The language of this page: what ?lang= or the language cookie chose (proxy.ts), English by default. */
export async function pageLocale(): Promise<Locale> {
  return localeOf((await headers()).get("x-plumbline-lang"));
}
