import { Table } from "@/components/ui/Table";
import { Ten } from "@/components/ui/Ten";
import { caseWords } from "@/lib/i18n/staff/case";
import { completenessWords, resultWords as r } from "@/lib/i18n/staff/result";
import type { Answers, TriageResult } from "@/lib/triage";

const w = caseWords.scores;
const bands: Record<string, string> = caseWords.bands;
type Scored = TriageResult["scores"];
type Score = Scored["peg"];

const columns = [
  { key: "measure", label: w.measure },
  { key: "result", label: w.result },
  { key: "band", label: w.band },
  { key: "items", label: w.items },
];

/** Pain, function and what slows recovery. The scores of mood stand with the private answers. */
export function Scores({ answers, scores }: { answers: Answers; scores: Scored }) {
  const worst = typeof answers.painWorst === "number" ? answers.painWorst : null;
  const rows = [
    {
      key: "worst",
      cells: [
        w.worst,
        worst === null ? (
          caseWords.notAnswered
        ) : (
          <Ten key="ten" value={worst} label={w.of(worst, 10)} />
        ),
        w.none,
        w.of(worst === null ? 0 : 1, 1),
      ],
    },
    scoreRow("peg", w.peg, scores.peg, 10),
    { key: "phq4", cells: [w.phq4, phq4Words(scores), w.none, w.of(scores.phq4.answered, 4)] },
    { key: "yellow", cells: [r.yellow, scores.yellowFlags, r.yellowBand, w.none] },
    usableRow(scores.completeness),
  ];
  return <Table caption={w.caption} columns={columns} rows={rows} slim />;
}

/** The scores of worry and mood, for the private answers. */
export function MoodScores({ scores }: { scores: Scored }) {
  const rows = [
    scoreRow("phq4", w.phq4, scores.phq4, 12),
    scoreRow("gad2", w.gad2, scores.gad2, 6),
    scoreRow("phq2", w.phq2, scores.phq2, 6),
  ];
  return <Table caption={w.phq4} columns={columns} rows={rows} slim hideCaption />;
}

const phq4Words = ({ phq4 }: Scored): string =>
  phq4.answered === 0 ? caseWords.notAnswered : w.private;

/** How much of the form can be used, and which of its parts are open. */
function usableRow({ score, of, items }: Scored["completeness"]) {
  const open = Object.keys(items).filter((name) => !items[name]);
  const parts = open.map((name) => completenessWords[name] ?? name).join(", ");
  return {
    key: "usable",
    cells: [r.usable, w.of(score, of), parts ? r.usableMissing(parts) : w.none, w.none],
  };
}

/** A score with items missing is shown as the range it may lie in, never as if the rest were nothing. */
function scoreRow(key: string, label: string, score: Score, most: number) {
  const { value, min, max, answered, of, band } = score;
  const result =
    value === null ? w.between(min, max, most) : w.of(Math.round(value * 10) / 10, most);
  return { key, cells: [label, result, band ? (bands[band] ?? band) : w.none, w.of(answered, of)] };
}
