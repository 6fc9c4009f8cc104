import { patientDoor } from "@/lib/door/door";
import { onward } from "@/lib/intake/onward";
import { contactFormSchema, saveContact } from "@/lib/intake/savePerson";

export const POST = patientDoor("draft", contactFormSchema, saveContact, onward);
