import { patientDoor } from "@/lib/door/door";
import { onward } from "@/lib/intake/onward";
import { consentFormSchema, saveConsent } from "@/lib/intake/savePerson";

export const POST = patientDoor("draft", consentFormSchema, saveConsent, onward);
