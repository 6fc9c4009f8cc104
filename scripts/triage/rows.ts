import type { Condition, Destination, RULE_GROUPS, Rule, Strength } from "@/lib/triage";
import { type PartTeller, type Told, tell } from "./words";

/** The groups as a page names them, in the order of the table. */
export const GROUP_TITLES: Readonly<Record<keyof typeof RULE_GROUPS, string>> = {
  caudaEquina: "Cauda equina",
  nerve: "Nerve and cord",
  cancer: "Cancer",
  infection: "Infection",
  fracture: "Fracture",
  vessel: "Vessel",
  organs: "Organs",
  pregnancy: "Pregnancy",
  childhood: "Childhood",
  mind: "Mind",
  medicines: "Medicines",
  inflammatory: "Inflammatory",
  pain: "Ordinary pain",
  intake: "The form itself",
};

export const STRENGTH_WORDS: Readonly<Record<Strength, string>> = {
  guideline: "guideline",
  expert: "expert opinion",
  design: "our own choice, to be confirmed by a clinician",
};

export const tierWords = (tier: string): string => tier.replaceAll("_", " ");
export const placeWords = (to: readonly Destination[]): string =>
  to.map((place) => place.replaceAll("_", " ")).join(", then ");

/** What follows while the row is not known to hold, or undefined when it is only shown as a near miss. */
export function openWords(rule: Rule, part: PartTeller): Told | undefined {
  if (!rule.ifUnknown) return undefined;
  const head = `While an answer is open: ${tierWords(rule.ifUnknown)}`;
  if (!rule.ifUnknownNeeds) return { text: head, under: [] };
  return { text: `${head}, when it is certain that`, under: [tell(rule.ifUnknownNeeds, part)] };
}

/** What else a row says of itself. */
export const notesOf = (rule: Rule): string[] =>
  [
    rule.contact === "crisis" && "The contact is the crisis line.",
    rule.suppressedBy && `${rule.suppressedBy} may take it away.`,
    rule.unknownIsSilent && "An open answer leaves it out: the open signs have rows of their own.",
    rule.saysOnlyOpen &&
      "It says only that something is not known: alone it makes no result definite.",
  ].filter((note) => typeof note === "string");

/** Every named part that the rows use, those inside other parts too, in the order they are met. */
export function partsOf(conditions: readonly Condition[]): Map<string, Condition> {
  const found = new Map<string, Condition>();
  const visit = ({ form }: Condition): void => {
    if (form.kind === "part") {
      visit(form.part);
      found.set(form.name, form.part);
    } else if (form.kind === "not") visit(form.part);
    else if (form.kind !== "test" && form.kind !== "computed") form.parts.forEach(visit);
  };
  conditions.forEach(visit);
  return found;
}
