import { onward } from "@/lib/cases/intake/onward";
import { contactFormSchema, saveContact } from "@/lib/cases/intake/savePerson";
import { patientDoor } from "@/lib/door/door";

export const POST = patientDoor("draft", contactFormSchema, saveContact, onward);
