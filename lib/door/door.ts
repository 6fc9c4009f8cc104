import "server-only";
import type { z } from "zod";
import type { Actor, PatientActor, PublicActor, RecipientActor } from "@/lib/access/actor";
import { addressIn } from "@/lib/access/address";
import { caseActor, draftActor, updateActor } from "@/lib/access/patient";
import type { Permission } from "@/lib/access/permissions";
import { recipientActor } from "@/lib/access/recipient";
import { checkActor } from "@/lib/access/require";
import { theClinic } from "@/lib/base/clinic";
import { paths } from "@/lib/base/paths";
import { fail, ok, type Result } from "@/lib/base/result";
import type { Done } from "./answer";
import { INTAKE_LIMIT, USUAL_LIMIT } from "./body";
import { type Post, posted } from "./posted";

type Verb<A, I, V> = (actor: A, input: I) => Promise<Result<V>>;
type After<V, I> = (value: V, input: I) => Done;

/** A change by the clinic's staff. `POST = door("case:claim", claimSchema, claimCase, after)`. */
export const door = <P extends Permission, S extends z.ZodType, V>(
  permission: P,
  schema: S,
  verb: Verb<Actor<P>, z.infer<S>, V>,
  after: After<V, z.infer<S>>,
): Post =>
  posted({ limit: USUAL_LIMIT, bare: false, schema, verb, after }, async () => {
    const check = await checkActor(permission);
    return check.ok ? ok(check.actor) : fail(`access.${check.why}`);
  });

const HOLDERS = { draft: draftActor, case: caseActor, update: updateActor } as const;

/** A change by the patient whose draft (or case and its update, after the status page was opened) this browser holds. */
export const patientDoor = <S extends z.ZodType, V>(
  holds: "draft" | "case" | "update",
  schema: S,
  verb: Verb<PatientActor, z.infer<S>, V>,
  after: After<V, z.infer<S>>,
): Post =>
  posted({ limit: INTAKE_LIMIT, bare: false, schema, verb, after }, async () => {
    const actor = await HOLDERS[holds]();
    return actor ? ok(actor) : fail(holds === "draft" ? "draft.not_found" : "status.not_found");
  });

/** A change by the recipient of one referral; `referralId` in the body says which, the cookie proves it. */
export const recipientDoor = <S extends z.ZodType<{ referralId: string }>, V>(
  schema: S,
  verb: Verb<RecipientActor, z.infer<S>, V>,
  after: After<V, z.infer<S>>,
): Post =>
  posted(
    { limit: USUAL_LIMIT, bare: false, schema, verb, after, page: pageOfReply },
    async (_request, input) => {
      const actor = await recipientActor(input.referralId);
      return actor ? ok(actor) : fail("link.not_found");
    },
  );

const pageOfReply = ({ referralId }: { referralId: string }): string => paths.reply(referralId);

/** A change by someone we do not know yet. `bare`: JSON without a browser's headers is let in (kiosks, portals). */
export const publicDoor = <S extends z.ZodType, V>(
  schema: S,
  verb: Verb<PublicActor, z.infer<S>, V>,
  after: After<V, z.infer<S>>,
  { bare = false }: { bare?: boolean } = {},
): Post =>
  posted({ limit: INTAKE_LIMIT, bare, schema, verb, after }, async (request, _input, requestId) => {
    const clinic = await theClinic();
    const address = addressIn(request.headers.get("x-forwarded-for"));
    return clinic
      ? ok({ kind: "public", clinicId: clinic.id, requestId, address } as const)
      : fail("intake.no_clinic");
  });
