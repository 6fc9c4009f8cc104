import "server-only";
import { cookies, headers } from "next/headers";
import { decode } from "next-auth/jwt";
import { cache } from "react";
import { db, sql } from "@/lib/base/db";
import { MINUTE } from "@/lib/base/durations";
import { env } from "@/lib/base/env";
import { readRows } from "@/lib/base/keptPlans";
import { sha256 } from "@/lib/base/secrets";
import type { StaffRole } from "./permissions";

/** Idle 15 minutes, 12 hours at the most. */
const IDLE_MS = 15 * MINUTE;
export const ABSOLUTE_MS = 12 * 60 * MINUTE;

export type SignedIn = {
  clinicId: string;
  userId: string;
  name: string;
  email: string;
  role: StaffRole;
  tokenHash: string;
};

const secureCookies = () => env().PUBLIC_URL.startsWith("https://");
/** __Host- binds the cookie to this host and to https; plain http (the demo on this machine) cannot have it. */
export const sessionCookie = () =>
  secureCookies() ? "__Host-plumbline.session" : "plumbline.session";

/** What a page asks by itself, without a person, carries this header and does not keep the session alive. */
export const QUIET_HEADER = "x-plumbline-quiet";

/**
 * Who is signed in on this request, or null. The cookie holds an opaque id; the row decides:
 * an ended session, an idle one, a disabled user or a lowered role count from the next request.
 */
export const signedIn = cache(async (): Promise<SignedIn | null> => {
  const raw = (await cookies()).get(sessionCookie())?.value;
  if (!raw) return null;
  const sid = await sidIn(raw);
  return sid ? findSession(sid, !(await headers()).has(QUIET_HEADER)) : null;
});

/** The same for an answer that goes on: who it is, and a look whether they still are. Neither renews the session. */
export async function watchSession(): Promise<{
  who: SignedIn;
  still: () => Promise<boolean>;
} | null> {
  const raw = (await cookies()).get(sessionCookie())?.value;
  const sid = raw && (await sidIn(raw));
  const who = sid ? await findSession(sid, false) : null;
  if (!sid || !who) return null;
  return { who, still: async () => (await findSession(sid, false))?.role === who.role };
}

/** Cookies that were deciphered lately: it takes longer than looking up the session, and the row decides anyway. */
const MOST_KEPT = 1_000;
const deciphered = new Map<string, string>();

async function sidIn(raw: string): Promise<string | null> {
  const key = sha256(raw);
  const known = deciphered.get(key);
  if (known) return known;
  const token = await decode({ token: raw, secret: env().NEXTAUTH_SECRET }).catch(() => null);
  if (typeof token?.sid !== "string") return null;
  if (deciphered.size >= MOST_KEPT) deciphered.clear();
  deciphered.set(key, token.sid);
  return token.sid;
}

type Found = SignedIn & {
  endedAt: Date | null;
  expiresAt: Date;
  lastSeenAt: Date;
  disabledAt: Date | null;
};

/** One statement, because every request of the staff begins with it; the client's own way takes two. */
async function findSession(sid: string, renews: boolean): Promise<SignedIn | null> {
  const tokenHash = sha256(sid);
  const [row] = await readRows<Found>(sql.sql`
    SELECT s."endedAt", s."expiresAt", s."lastSeenAt", u."disabledAt", u."clinicId"::text AS "clinicId",
           u."id"::text AS "userId", u."name", u."email", u."role"::text AS "role"
      FROM "Session" s JOIN "User" u ON u."clinicId" = s."clinicId" AND u."id" = s."userId"
     WHERE s."tokenHash" = ${tokenHash}`);
  const now = Date.now();
  if (!row || row.endedAt || row.expiresAt.getTime() < now || row.disabledAt) return null;
  if (now - row.lastSeenAt.getTime() > IDLE_MS) return null;
  // Once a minute is enough to know that somebody is there, and spares a write on every request.
  if (renews && now - row.lastSeenAt.getTime() > MINUTE) {
    await db().session.update({ where: { tokenHash }, data: { lastSeenAt: new Date(now) } });
  }
  const { clinicId, userId, name, email, role } = row;
  return { clinicId, userId, name, email, role, tokenHash };
}
