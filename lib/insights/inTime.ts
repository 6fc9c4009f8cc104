import "server-only";
import { isTooSlow } from "@/lib/base/db";
import { log } from "@/lib/base/log";

/** Milliseconds after which a page of figures begins none any more; the last may take its statement's limit beyond it. */
const PATIENCE = 12_000;

/** Reads what can be read while the patience lasts; null is what could not be counted in time. */
export type InTime = <T>(what: string, read: () => Promise<T>) => Promise<T | null>;

export function patience(): InTime {
  const until = Date.now() + PATIENCE;
  return async (what, read) => {
    if (Date.now() > until) return null;
    try {
      return await read();
    } catch (error) {
      if (!isTooSlow(error)) throw error;
      log.warn("a figure was not counted in time", { id: what });
      return null;
    }
  };
}
