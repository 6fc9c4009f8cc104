import { onward } from "@/lib/cases/intake/onward";
import { numberSchema, saveNumber } from "@/lib/cases/intake/savePerson";
import { patientDoor } from "@/lib/door/door";

export const POST = patientDoor("draft", numberSchema, saveNumber, onward);
