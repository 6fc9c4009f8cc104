import { afterOwn } from "@/lib/cases/own/afterOwn";
import { preferencesFormSchema, savePreferences } from "@/lib/cases/own/savePreferences";
import { patientDoor } from "@/lib/door/door";

export const POST = patientDoor("case", preferencesFormSchema, savePreferences, afterOwn);
