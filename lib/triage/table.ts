import type { Rule } from "./rule";
import { cancer } from "./rules/cancer";
import { caudaEquina } from "./rules/caudaEquina";
import { childhood } from "./rules/childhood";
import { fracture } from "./rules/fracture";
import { infection } from "./rules/infection";
import { inflammatory } from "./rules/inflammatory";
import { intake } from "./rules/intake";
import { medicines } from "./rules/medicines";
import { mind } from "./rules/mind";
import { nerve } from "./rules/nerve";
import { ORDER } from "./rules/order";
import { organs } from "./rules/organs";
import { pain } from "./rules/pain";
import { pregnancy } from "./rules/pregnancy";
import { vessel } from "./rules/vessel";

/** The groups, from what cannot wait to ordinary pain. */
export const RULE_GROUPS = {
  caudaEquina,
  nerve,
  cancer,
  infection,
  fracture,
  vessel,
  organs,
  pregnancy,
  childhood,
  mind,
  medicines,
  inflammatory,
  pain,
  intake,
};
const ROWS = Object.values(RULE_GROUPS).flat();

export type RuleId = (typeof ROWS)[number]["id"];

/** Takes each rule once named; one that is left out does not compile. */
const everyRule = <const L extends readonly RuleId[]>(
  list: L & ([Exclude<RuleId, L[number]>] extends [never] ? unknown : never),
): readonly RuleId[] => list;

const PLACES = everyRule(ORDER);

/** THE TABLE: every rule, in the order of its review. */
export const RULES: readonly Rule[] = [...ROWS].sort(
  (a, b) => PLACES.indexOf(a.id) - PLACES.indexOf(b.id),
);
