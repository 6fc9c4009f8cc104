import { afterOwn } from "@/lib/cases/own/afterOwn";
import { linkSchema, mailStatusLink } from "@/lib/cases/own/mailLink";
import { patientDoor } from "@/lib/door/door";

export const POST = patientDoor("case", linkSchema, mailStatusLink, afterOwn);
