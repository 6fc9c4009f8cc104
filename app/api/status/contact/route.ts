import { afterOwn } from "@/lib/cases/own/afterOwn";
import { changeContact, contactChangeSchema } from "@/lib/cases/own/contact";
import { patientDoor } from "@/lib/door/door";

export const POST = patientDoor("case", contactChangeSchema, changeContact, afterOwn);
