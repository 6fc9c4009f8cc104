import "server-only";
import { z } from "zod";
import type { PublicActor } from "@/lib/access/actor";
import { openLink } from "@/lib/access/links";
import { resumedSecret } from "@/lib/access/patient";
import { readResumeCode, resumeHash } from "@/lib/access/resumeCode";
import { record } from "@/lib/audit/record";
import { clinicById } from "@/lib/base/clinic";
import { now } from "@/lib/base/clock";
import { type Tx, tx } from "@/lib/base/db";
import { fail, ok, type Result } from "@/lib/base/result";
import { keptUntil } from "@/lib/base/settings";
import { type DraftRow, readRow } from "@/lib/intake/draftRow";
import { birthDate } from "@/lib/intake/readPerson";
import { asOf } from "@/lib/intake/stale";
import { overLimit } from "../limits";
import { countTry, tooManyTries, tryBuckets } from "../tries";
import { type Onward, whereLeft } from "./onward";

const short = z.string().max(60);
export const resumeSchema = z.strictObject({
  /** typed, or in its place the token of a mailed link */
  code: short.optional(),
  token: short.optional(),
  "dateOfBirth.day": short.optional(),
  "dateOfBirth.month": short.optional(),
  "dateOfBirth.year": short.optional(),
});
export type ResumeTry = z.infer<typeof resumeSchema>;
/** A wrong code, a form that is gone and a wrong birth date are one answer. */
export type Resumed =
  | { found: true; clinicId: string; draftId: string; secret: string; onward: Onward }
  | { found: false; why: "wrong" | "many" };

/** Opens a form that was saved for later, in any browser, to whoever knows its code (or has its link) and the date of birth. */
export async function resumeDraft(actor: PublicActor, input: ResumeTry): Promise<Result<Resumed>> {
  const retryAfter = await overLimit("open", actor);
  if (retryAfter !== null) return fail("rate.limited", { retryAfter });
  const code = readResumeCode(input.code ?? "");
  const typed = input.token ?? code ?? input.code ?? "";
  const buckets = tryBuckets("resume", typed, actor.address ?? "unknown");
  const key = input.token ? await linkKey(actor.clinicId, input.token) : code && codeKey(code);
  return ok(await tx((t) => open(t, actor, input, { buckets, key: key || null })));
}

/** How the form is looked for; null when nothing can be found by what was given. */
type Key = { id: string } | { resumeHash: string };
const codeKey = (code: string): Key => ({ resumeHash: resumeHash(code) });

async function linkKey(clinicId: string, token: string): Promise<Key | null> {
  const link = await openLink("draft_resume", token);
  return link?.clinicId === clinicId ? { id: link.objectId } : null;
}

async function open(
  t: Tx,
  actor: PublicActor,
  input: ResumeTry,
  { buckets, key }: { buckets: string[]; key: Key | null },
): Promise<Resumed> {
  const at = await now(t);
  if (await tooManyTries(t, buckets, at)) return { found: false, why: "many" };
  const draft = key && (await draftOf(t, actor.clinicId, key));
  if (!draft || !(await isTheirs(t, draft, input, at))) {
    await countTry(t, buckets, at);
    return { found: false, why: "wrong" };
  }
  const { clinicId, id: draftId, made } = draft;
  await record(t, actor, { event: "intake.resumed", objectId: draftId, caseId: made?.caseId });
  const secret = resumedSecret(clinicId, draftId, draft.secretHash);
  return { found: true, clinicId, draftId, secret, onward: await whereLeft(t, draft) };
}

type Found = DraftRow & { secretHash: string };

async function draftOf(t: Tx, clinicId: string, key: Key): Promise<Found | null> {
  const where = { clinicId, kind: "intake" as const, ...key };
  const row = await t.intakeDraft.findFirst({ where, select: { id: true, secretHash: true } });
  const draft = row && (await readRow(t, clinicId, row.id));
  return draft && { ...asOf(draft, await now(t)), secretHash: row.secretHash };
}

async function isTheirs(t: Tx, draft: DraftRow, input: ResumeTry, at: Date): Promise<boolean> {
  const { settings } = await clinicById(draft.clinicId, t);
  const born = draft.contact.dateOfBirth ?? draft.contact.birthBefore;
  return (
    keptUntil(draft.savedAt, settings) >= at && born !== undefined && born === birthDate(input)
  );
}
