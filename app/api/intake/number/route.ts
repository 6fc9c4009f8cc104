import { patientDoor } from "@/lib/door/door";
import { onward } from "@/lib/intake/onward";
import { numberSchema, saveNumber } from "@/lib/intake/savePerson";

export const POST = patientDoor("draft", numberSchema, saveNumber, onward);
