import { onward } from "@/lib/cases/intake/onward";
import { startUpdate, startUpdateSchema } from "@/lib/cases/intake/startUpdate";
import { patientDoor } from "@/lib/door/door";

export const POST = patientDoor("case", startUpdateSchema, startUpdate, onward);
