import { type Destination, isSpecialty, SPECIALTIES, type SpecialtyId } from "./destinations";
import type { Facts } from "./facts";
import type { Fired } from "./reasons";
import type { Suggestion } from "./result";
import { type Tier, tierRank } from "./tiers";

/** Where to, from the reasons in their order: the first destination leads, the others stand beside it. */
export function suggest(fired: readonly Fired[], tier: Tier, facts: Facts): Suggestion {
  const places = destinationsOf(fired);
  const specialists = places.filter(isSpecialty);
  const secondary = places.slice(1, 4);
  const whyNotThese: Suggestion["whyNot"] = [];
  for (const s of SPECIALTIES)
    if (s !== places[0] && !secondary.includes(s))
      whyNotThese.push({ destination: s, text: whyNot(s, facts) });
  return {
    primary: places[0] ?? "primary_care",
    specialist: specialists[0] ?? "physical_therapy",
    specialistNext: specialists[1] ?? null,
    secondary,
    why: whyOf(fired, tier),
    whyNot: whyNotThese,
    contact: contactOf(fired, tier),
  };
}

/** Each place once. Advice alone names no second place to go. */
function destinationsOf(fired: readonly Fired[]): Destination[] {
  const places: Destination[] = [fired[0]?.rule.to[0] ?? "primary_care"];
  for (const { rule, reason } of fired) {
    if (reason.tier === "self_care") continue;
    for (const place of rule.to) if (!places.includes(place)) places.push(place);
  }
  return places;
}

function whyOf(fired: readonly Fired[], tier: Tier): string[] {
  const why: string[] = [];
  for (const { rule, reason } of fired) if (reason.tier === tier) why.push(rule.id);
  return why;
}

function whyNot(specialty: SpecialtyId, facts: Facts): string {
  switch (specialty) {
    case "physical_therapy":
      return "No movement-related or ongoing pain rule matched.";
    case "orthopedics": {
      const untried = facts.word("physio") === "none" ? " and therapy has not been tried" : "";
      return `No nerve or structure rule matched${untried}.`;
    }
    case "rheumatology":
      return "Inflammatory features below the NG65 count, or first pain at 45 or later.";
    case "neurology":
      return "No sign of a nerve disease outside a single spine root.";
    case "pain_management":
      return facts.word("physio") === "noHelp"
        ? "Impact is below the pain-service rule."
        : "At least 6 weeks of therapy has not yet been tried without help.";
  }
}

function contactOf(fired: readonly Fired[], tier: Tier): Suggestion["contact"] {
  const today = tierRank("same_day");
  const crisis = fired.some(
    ({ rule, reason }) => rule.contact === "crisis" && tierRank(reason.tier) >= today,
  );
  if (crisis) return "crisis";
  return tierRank(tier) >= today ? "call_today" : "usual";
}
