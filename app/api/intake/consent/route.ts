import { onward } from "@/lib/cases/intake/onward";
import { consentFormSchema, saveConsent } from "@/lib/cases/intake/savePerson";
import { patientDoor } from "@/lib/door/door";

export const POST = patientDoor("draft", consentFormSchema, saveConsent, onward);
