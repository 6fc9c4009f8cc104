import type { DraftView } from "./draft";
import { type FieldError, unansweredRequired } from "./fields";
import type { Step } from "./flow";
import { stepsOf } from "./place";
import { isForAnother } from "./proxy";

export type Missing = FieldError & { step: Step };
type Form = Pick<DraftView, "kind" | "answers" | "contact">;

/** What must be there before the form can be sent and is not yet, in the order of its steps. */
export function missingFrom(form: Form): Missing[] {
  const all = [...answersOf(form), ...personOf(form)];
  return stepsOf(form).flatMap((step) => all.filter((one) => one.step === step));
}

const answersOf = ({ answers }: Form): Missing[] =>
  unansweredRequired(answers).map(({ id, screen }) => ({
    step: screen,
    field: id,
    code: "required",
  }));

function personOf({ contact, answers }: Form): Missing[] {
  const { fullName, dateOfBirth, phone, preferredLanguage, interpreterNeeded } = contact;
  const unless = (
    there: unknown,
    field: string,
    code: FieldError["code"],
    step: Step = "contact",
  ): Missing[] => (there === undefined ? [{ step, field, code }] : []);
  return [
    ...(isForAnother(answers) ? unless(contact.proxy, "proxyName", "proxyName") : []),
    ...unless(fullName, "fullName", "name"),
    ...unless(dateOfBirth, "dateOfBirth", "date"),
    ...unless(phone, "phone", "phone"),
    ...unless(preferredLanguage, "preferredLanguage", "language"),
    ...unless(interpreterNeeded, "interpreterNeeded", "interpreter"),
    ...unless(contact.consentVersion, "accepted", "consent", "consent"),
  ];
}
