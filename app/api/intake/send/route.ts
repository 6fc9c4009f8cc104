import { patientDoor } from "@/lib/door/door";
import { onward } from "@/lib/intake/onward";
import { sendDraft, sendSchema } from "@/lib/intake/send";

export const POST = patientDoor("draft", sendSchema, sendDraft, onward);
