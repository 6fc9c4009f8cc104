import "server-only";
import { headers } from "next/headers";

/** The last hop is what the nearest proxy saw itself; those before it anybody may write. */
export const addressIn = (forwarded: unknown): string =>
  (typeof forwarded === "string" ? forwarded : "").split(",").at(-1)?.trim().slice(0, 64) ||
  "unknown";

/** Where this request comes from, as far as the nearest proxy can tell. */
export const requestAddress = async (): Promise<string> =>
  addressIn((await headers()).get("x-forwarded-for"));
