import {
  CHIPS,
  CONTRADICTIONS,
  type Condition,
  RULE_GROUPS,
  RULES,
  RULESET_VERSION,
  type Rule,
  SUPPRESSORS,
} from "@/lib/triage";
import { bullets } from "./bullets";
import {
  GROUP_TITLES,
  notesOf,
  openWords,
  partsOf,
  placeWords,
  STRENGTH_WORDS,
  tierWords,
} from "./rows";
import { type PartTeller, tell } from "./words";

/** docs/triage.md: the whole table in words, for the clinician who signs it. */
export function tablePage(): string {
  const lines = [
    ...head(),
    ...Object.entries(RULE_GROUPS).flatMap(([group, rows]) =>
      groupLines(GROUP_TITLES[group as keyof typeof RULE_GROUPS], rows),
    ),
    ...suppressorLines(),
    ...partLines(),
    ...besideLines(),
  ];
  return `${lines.join("\n")}\n`;
}

const head = (): string[] => [
  "# The rules in words",
  "",
  `Written by \`npm run triage:docs\` from [lib/triage](../lib/triage/README.md), version ${RULESET_VERSION}: ${RULES.length} rules. **Not clinically approved.** Do not edit this page; edit the row.`,
  "",
  "The tier of a case is the highest of all rules that hold. An answer of “not sure” or “rather not say”, and no answer, leave a test open; an open rule counts at its own lower tier where it names one, else it is shown as a near miss. Words in *italics* are parts that several rules share; they are spelled out [at the end](#named-parts).",
  "",
];

const groupLines = (title: string, rows: readonly Rule[]): string[] => [
  `## ${title}`,
  "",
  ...rows.flatMap(ruleLines),
];

const byName: PartTeller = (name) => ({ text: `*${name}*`, under: [] });

function ruleLines(rule: Rule): string[] {
  const open = openWords(rule, byName);
  return [
    `### ${rule.id} · ${tierWords(rule.tier)}`,
    "",
    rule.because,
    "",
    ...bullets({ text: "Holds when", under: [tell(rule.when, byName)] }),
    ...(open ? bullets(open) : []),
    `- Where to: ${placeWords(rule.to)}`,
    `- Source: ${rule.source} (${STRENGTH_WORDS[rule.strength]})`,
    ...notesOf(rule).map((note) => `- ${note}`),
    "",
  ];
}

const suppressorLines = (): string[] => [
  "## Suppressors",
  "",
  "There are two. Each must hold for certain.",
  "",
  ...SUPPRESSORS.flatMap(({ id, because, source, when, records }) => [
    `### ${id}`,
    "",
    because,
    "",
    ...bullets({ text: "Holds when", under: [tell(when, byName)] }),
    `- ${records ? `Takes nothing away: it records that ${records.rules} (${tierWords(records.wouldBe)}) did not fire` : `Takes away: ${takenBy(id)}`}`,
    `- Source: ${source}`,
    "",
  ]),
];

const takenBy = (id: string): string =>
  RULES.filter((rule) => rule.suppressedBy === id)
    .map((rule) => rule.id)
    .join(", ");

function partLines(): string[] {
  const used: Condition[] = [...RULES, ...SUPPRESSORS].map(({ when }) => when);
  const needs = RULES.flatMap(({ ifUnknownNeeds }) => (ifUnknownNeeds ? [ifUnknownNeeds] : []));
  return [
    "## Named parts",
    "",
    ...[...partsOf([...used, ...needs])].flatMap(([name, part]) =>
      bullets({ text: `*${name}*`, under: [tell(part, byName)] }),
    ),
  ];
}

/** What stands beside the tier and never changes it. */
const besideLines = (): string[] => [
  "",
  "## Answers that do not fit together",
  "",
  "Shown, never guessed away.",
  "",
  ...CONTRADICTIONS.map(({ id, text, questions }) => `- ${id}: ${text} (${questions.join(", ")})`),
  "- X-7: Ticked “none” together with others.",
  "",
  "## Marks",
  "",
  "Beside the tier; none changes it.",
  "",
  ...CHIPS.map(({ id, text }) => `- ${text} (${id})`),
];
