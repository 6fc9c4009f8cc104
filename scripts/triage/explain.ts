import { RULES, type Rule, SUPPRESSORS, type Suppressor } from "@/lib/triage";
import { Mendable, say } from "../platform/say.mjs";
import { bullets } from "./bullets";
import { casesThatFire } from "./firing";
import { notesOf, openWords, placeWords, STRENGTH_WORDS, tierWords } from "./rows";
import { type PartTeller, tell } from "./words";
import type { WrittenCase } from "./written";

const USAGE = "npm run triage:explain -- CES-1";

/** The command behind npm run triage:explain. */
export async function main([wanted, ...more]: string[]): Promise<void> {
  if (!wanted || more.length > 0) throw new Mendable(`Name one rule: ${USAGE}`, 2);
  say(explained(wanted).join("\n"));
}

/** One row, or one suppressor, as lines. Refuses an id that is not in the table, naming those like it. */
export function explained(wanted: string): string[] {
  const same = ({ id }: { id: string }) => id.toLowerCase() === wanted.toLowerCase();
  const rule = RULES.find(same);
  if (rule) return [...ruleLines(rule), "", ...caseLines(casesThatFire(rule.id))];
  const suppressor = SUPPRESSORS.find(same);
  if (suppressor)
    return [...suppressorLines(suppressor), "", ...caseLines(casesThatFire(suppressor.id))];
  const group = wanted.split("-")[0]?.toLowerCase() ?? "";
  const ids = [...RULES, ...SUPPRESSORS].map(({ id }) => id);
  const alike = ids.filter((id) => id.toLowerCase().startsWith(`${group}-`));
  throw new Mendable(
    `There is no rule ${wanted}. There are ${(alike.length > 0 ? alike : ids).join(", ")}.`,
    2,
  );
}

/** Spells each part out where it is met first. */
function inFull(): PartTeller {
  const told = new Set<string>();
  const teller: PartTeller = (name, part) => {
    if (told.has(name)) return { text: `${name} (as above)`, under: [] };
    told.add(name);
    return { text: `${name}:`, under: [tell(part, teller)] };
  };
  return teller;
}

function ruleLines(rule: Rule): string[] {
  const part = inFull();
  const when = tell(rule.when, part);
  const open = openWords(rule, part);
  return [
    `${rule.id} · ${tierWords(rule.tier)}`,
    rule.because,
    "",
    "It holds when",
    ...bullets(when),
    ...(open ? ["", ...bullets(open)] : []),
    "",
    `Where to: ${placeWords(rule.to)}`,
    `Source: ${rule.source} (${STRENGTH_WORDS[rule.strength]})`,
    ...notesOf(rule),
  ];
}

const suppressorLines = ({ id, because, source, when, records }: Suppressor): string[] => [
  `${id} · ${records ? `takes nothing away; records that ${records.rules} did not fire` : "takes reasons away"}`,
  because,
  "",
  "It holds when, for certain,",
  ...bullets(tell(when, inFull())),
  "",
  `Source: ${source}`,
];

/** At most this many ids of a file: the others are counted. */
const SHOWN = 8;

function caseLines(cases: readonly WrittenCase[]): string[] {
  if (cases.length === 0) return ["No written case fires it."];
  const lines = (["examples", "witness", "conformance"] as const).flatMap((file) => {
    const ids = cases.filter((one) => one.file === file);
    if (ids.length === 0) return [];
    const shown = ids
      .slice(0, SHOWN)
      .map(({ id, title }) => (file === "examples" && title ? `  ${id}  ${title}` : `  ${id}`));
    const rest = ids.length > SHOWN ? [`  and ${ids.length - SHOWN} more`] : [];
    return [`${file} (${ids.length})`, ...shown, ...rest];
  });
  return ["Cases in tests/clinical/cases that fire it", ...lines];
}
