import "server-only";
import { headers } from "next/headers";
import { isLocale, type Locale } from "./words";

/** The language of this page: what ?lang= or the language cookie chose (proxy.ts), English by default. */
export async function pageLocale(): Promise<Locale> {
  const chosen = (await headers()).get("x-plumbline-lang");
  return isLocale(chosen) ? chosen : "en";
}
