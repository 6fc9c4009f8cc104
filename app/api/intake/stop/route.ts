import { patientDoor } from "@/lib/door/door";
import { answerStop, stopSchema } from "@/lib/intake/answerStop";
import { onward } from "@/lib/intake/onward";

export const POST = patientDoor("draft", stopSchema, answerStop, onward);
