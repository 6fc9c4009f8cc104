import { draftCookie } from "@/lib/access/patient";
import { paths } from "@/lib/base/paths";
import { onward } from "@/lib/cases/intake/onward";
import { resumeDraft, resumeSchema } from "@/lib/cases/intake/resume";
import { publicDoor } from "@/lib/door/door";

/** A wrong try goes back to the page that asks, which says so; a machine gets the status. */
export const POST = publicDoor(resumeSchema, resumeDraft, (resumed, { token }) => {
  if (!resumed.found) {
    const page = token ? paths.intake.resumeLink(encodeURIComponent(token)) : paths.intake.resume;
    const status = resumed.why === "many" ? 429 : 404;
    return { next: `${page}?problem=${resumed.why}`, status };
  }
  const { clinicId, draftId, secret } = resumed;
  const done = onward(resumed.onward);
  return { ...done, cookies: [draftCookie(clinicId, draftId, secret), ...(done.cookies ?? [])] };
});
