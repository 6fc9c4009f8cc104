import { onward } from "@/lib/cases/intake/onward";
import { saveScreen, screenSchema } from "@/lib/cases/intake/saveScreen";
import { patientDoor } from "@/lib/door/door";

export const POST = patientDoor("update", screenSchema, saveScreen, onward);
