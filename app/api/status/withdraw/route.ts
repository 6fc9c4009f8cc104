import { afterOwn } from "@/lib/cases/own/afterOwn";
import { withdrawCase, withdrawSchema } from "@/lib/cases/own/withdraw";
import { patientDoor } from "@/lib/door/door";

export const POST = patientDoor("case", withdrawSchema, withdrawCase, afterOwn);
