import { answerStop, stopSchema } from "@/lib/cases/intake/answerStop";
import { onward } from "@/lib/cases/intake/onward";
import { patientDoor } from "@/lib/door/door";

export const POST = patientDoor("update", stopSchema, answerStop, onward);
