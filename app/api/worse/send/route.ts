import { onward } from "@/lib/cases/intake/onward";
import { sendDraft, sendSchema } from "@/lib/cases/intake/send";
import { patientDoor } from "@/lib/door/door";

export const POST = patientDoor("update", sendSchema, sendDraft, onward);
