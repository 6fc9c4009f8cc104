import { statusCookie } from "@/lib/access/patient";
import { paths } from "@/lib/base/paths";
import { patientDoor } from "@/lib/door/door";
import { sendDraft, sendSchema } from "@/lib/intake/send";

export const POST = patientDoor("draft", sendSchema, sendDraft, (sent) =>
  "step" in sent
    ? { next: paths.intake.screen(sent.step) }
    : { next: paths.status(sent.reference), cookies: [statusCookie(sent.clinicId, sent.caseId)] },
);
