import { patientDoor } from "@/lib/door/door";
import { onward } from "@/lib/intake/onward";
import { saveScreen, screenSchema } from "@/lib/intake/saveScreen";

export const POST = patientDoor("draft", screenSchema, saveScreen, onward);
