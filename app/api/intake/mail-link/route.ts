import { mailLink, mailLinkSchema } from "@/lib/cases/intake/mailLink";
import { onward } from "@/lib/cases/intake/onward";
import { patientDoor } from "@/lib/door/door";

export const POST = patientDoor("draft", mailLinkSchema, mailLink, onward);
