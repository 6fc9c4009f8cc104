import "server-only";
import { cookies, headers } from "next/headers";
import { forbidden, redirect } from "next/navigation";
import { type Density, readDensity } from "@/lib/base/density";
import { KEYS_COOKIE, type KeySetting, readKeySetting } from "@/lib/base/keySetting";
import { paths } from "@/lib/base/paths";
import { type Actor, grant } from "./actor";
import { may, type Permission } from "./permissions";
import { type SignedIn, signedIn, watchSession } from "./session";

export type ActorCheck<P extends Permission> =
  | { ok: true; actor: Actor<P> }
  | { ok: false; why: "not_signed_in" | "not_allowed" };

/** Checks the signed-in person for one permission. The door answers 401 and 403 from it, pages redirect. */
export async function checkActor<P extends Permission>(permission: P): Promise<ActorCheck<P>> {
  const who = await signedIn();
  if (!who) return { ok: false, why: "not_signed_in" };
  if (!may(who.role, permission)) return { ok: false, why: "not_allowed" };
  return { ok: true, actor: asActor<P>(who, await requestId()) };
}

/** The same for an answer that goes on, with a look whether the session still is; it keeps no session alive. */
export async function checkWatcher<P extends Permission>(
  permission: P,
): Promise<
  (ActorCheck<P> & { ok: false }) | { ok: true; actor: Actor<P>; still: () => Promise<boolean> }
> {
  const watch = await watchSession();
  if (!watch) return { ok: false, why: "not_signed_in" };
  if (!may(watch.who.role, permission)) return { ok: false, why: "not_allowed" };
  return { ok: true, actor: asActor<P>(watch.who, await requestId()), still: watch.still };
}

/** For pages: the actor, or the sign-in page (with the way back), or 403. */
export async function requireActor<P extends Permission>(permission: P): Promise<Actor<P>> {
  const check = await checkActor(permission);
  if (check.ok) return check.actor;
  if (check.why === "not_allowed") forbidden();
  const here = (await headers()).get("x-plumbline-path") ?? paths.queue;
  redirect(`${paths.signIn}?back=${encodeURIComponent(here)}`);
}

function asActor<P extends Permission>(who: SignedIn, requestId: string): Actor<P> {
  const { clinicId, userId, name, role } = who;
  return grant<P>({ clinicId, userId, name, role, requestId });
}

/** How close the reader wants the rows: proxy.ts reads it from the address or from what it kept. */
export const chosenDensity = async (): Promise<Density> =>
  readDensity((await headers()).get("x-plumbline-density"));

/** Whether single keys act, as the reader's browser keeps it. */
export const chosenKeys = async (): Promise<KeySetting> =>
  readKeySetting((await cookies()).get(KEYS_COOKIE)?.value);

/** The id of this request, given by proxy.ts or made here: on error pages, in logs, in the audit trail. */
export async function requestId(): Promise<string> {
  return (await headers()).get("x-request-id") ?? crypto.randomUUID();
}
