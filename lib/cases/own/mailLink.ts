import "server-only";
import { z } from "zod";
import type { PatientActor } from "@/lib/access/actor";
import { issueLink } from "@/lib/access/links";
import { record } from "@/lib/audit/record";
import type { Tx } from "@/lib/base/db";
import { DAY, HOUR } from "@/lib/base/durations";
import type { Result } from "@/lib/base/result";
import type { FormValues } from "@/lib/intake/fields";
import { readEmail } from "@/lib/intake/readPerson";
import { asTyped } from "@/lib/intake/text";
import { queueMail } from "@/lib/jobs/queueMail";
import { MOST_MAILS } from "../intake/mailLink";
import { type OwnCase, type OwnResult, onOwnCase } from "./onOwnCase";
import { typedField } from "./typed";

export const linkSchema = z.strictObject({ email: typedField });

/** Days a personal link works; asking again makes a new one and ends the one before. */
const LINK_DAYS = 30;

/**
 * Mails reference and personal link: the copy itself stays behind it. Whoever has the link opens the page, which the
 * page says before it is asked for; the address is used for this alone.
 */
export const mailStatusLink = (
  actor: PatientActor,
  form: z.infer<typeof linkSchema>,
): Promise<Result<OwnResult>> =>
  onOwnCase(
    actor,
    { form: "link", limit: "mail", values: form as FormValues },
    async (t, found) => {
      const { clinicId, id: caseId, at } = found;
      const toAddress = readEmail(asTyped(form.email ?? ""));
      if (!toAddress) return { wrong: [{ field: "email", code: "emailWanted" }] };
      if (await tooMany(t, found)) return { wrong: [{ field: "email", code: "mails" }] };
      const until = new Date(at.getTime() + LINK_DAYS * DAY);
      await issueLink(t, "patient_status", clinicId, caseId, until);
      await queueMail(t, { clinicId, kind: "patient_link", toAddress, caseId });
      await record(t, actor, { event: "status.link_asked", caseId });
      return { done: "link" };
    },
  );

async function tooMany(t: Tx, { clinicId, id: caseId, at }: OwnCase): Promise<boolean> {
  const createdAt = { gt: new Date(at.getTime() - HOUR) };
  const where = { clinicId, caseId, kind: "patient_link" as const, createdAt };
  return (await t.delivery.count({ where })) >= MOST_MAILS;
}
