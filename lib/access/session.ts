import "server-only";
import { cookies } from "next/headers";
import { decode } from "next-auth/jwt";
import { cache } from "react";
import { MINUTE } from "@/lib/base/clock";
import { db } from "@/lib/base/db";
import { env } from "@/lib/base/env";
import { sha256 } from "@/lib/base/secrets";
import type { StaffRole } from "./permissions";

/** Idle 15 minutes, 12 hours at the most. */
export const IDLE_MS = 15 * MINUTE;
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

/**
 * Who is signed in on this request, or null. The cookie holds an opaque id; the row decides:
 * an ended session, an idle one, a disabled user or a lowered role count from the next request.
 */
export const signedIn = cache(async (): Promise<SignedIn | null> => {
  const raw = (await cookies()).get(sessionCookie())?.value;
  if (!raw) return null;
  const token = await decode({ token: raw, secret: env().NEXTAUTH_SECRET }).catch(() => null);
  return typeof token?.sid === "string" ? findSession(token.sid) : null;
});

async function findSession(sid: string): Promise<SignedIn | null> {
  const tokenHash = sha256(sid);
  const row = await db().session.findUnique({ where: { tokenHash }, include: { user: true } });
  const now = Date.now();
  if (!row || row.endedAt || row.expiresAt.getTime() < now || row.user.disabledAt) return null;
  if (now - row.lastSeenAt.getTime() > IDLE_MS) return null;
  // Once a minute is enough to know that somebody is there, and spares a write on every request.
  if (now - row.lastSeenAt.getTime() > MINUTE) {
    await db().session.update({ where: { tokenHash }, data: { lastSeenAt: new Date(now) } });
  }
  const { clinicId, id, name, email, role } = row.user;
  return { clinicId, userId: id, name, email, role, tokenHash };
}
