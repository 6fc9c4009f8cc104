import { draftCookie } from "@/lib/access/patient";
import { paths } from "@/lib/base/paths";
import { startDraft, startSchema } from "@/lib/cases/intake/start";
import { publicDoor } from "@/lib/door/door";

export const POST = publicDoor(startSchema, startDraft, ({ clinicId, draftId, secret }) => ({
  next: paths.intake.screen("s01"),
  cookies: [draftCookie(clinicId, draftId, secret)],
}));
