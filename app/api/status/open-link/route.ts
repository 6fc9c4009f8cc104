import { statusCookie } from "@/lib/access/patient";
import { paths } from "@/lib/base/paths";
import { byLinkSchema, openByLink } from "@/lib/cases/own/openByLink";
import { publicDoor } from "@/lib/door/door";

export const POST = publicDoor(byLinkSchema, openByLink, ({ clinicId, caseId, reference }) => ({
  next: paths.status(reference),
  cookies: [statusCookie(clinicId, caseId)],
}));
