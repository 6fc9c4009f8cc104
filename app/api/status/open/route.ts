import { statusCookie } from "@/lib/access/patient";
import { paths } from "@/lib/base/paths";
import { openStatus, openStatusSchema } from "@/lib/cases/openStatus";
import { publicDoor } from "@/lib/door/door";

/** A wrong try goes back to the page that asks, which says so; a machine gets the status. */
export const POST = publicDoor(openStatusSchema, openStatus, (opened, { reference }) =>
  opened.found
    ? {
        next: paths.status(opened.reference),
        cookies: [statusCookie(opened.clinicId, opened.caseId)],
      }
    : {
        // An empty reference has no page of its own.
        next: `${reference.trim() ? paths.status(encodeURIComponent(reference)) : paths.findStatus}?problem=${opened.why}`,
        status: opened.why === "many" ? 429 : 404,
      },
);
