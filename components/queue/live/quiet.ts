/**
 * Asks as the page itself: as JSON, and without keeping the session alive (lib/access/session, QUIET_HEADER). Null where
 * no answer came.
 */
export function askQuietly(address: string, signal: AbortSignal): Promise<Response | null> {
  const headers = { accept: "application/json", "x-plumbline-quiet": "1" };
  return fetch(address, { headers, signal }).catch(() => null);
}

/** The body of an answer that is good, or null. */
export const bodyOf = async <T>(response: Response | null): Promise<T | null> =>
  response?.ok ? ((await response.json().catch(() => null)) as T | null) : null;

/** Milliseconds: changes that come together are read together; without a line it is asked so often. */
export const TOGETHER_MS = 200;
export const POLL_MS = 10_000;
