import { keepForLater, laterSchema } from "@/lib/cases/intake/keepForLater";
import { onward } from "@/lib/cases/intake/onward";
import { patientDoor } from "@/lib/door/door";

export const POST = patientDoor("draft", laterSchema, keepForLater, onward);
