import { Table } from "@/components/ui/Table";
import { Ten } from "@/components/ui/Ten";
import { caseWords } from "@/lib/i18n/staff/case";
import type { Answers, TriageResult } from "@/lib/triage";

const w = caseWords.scores;
const bands: Record<string, string> = caseWords.bands;
type Score = TriageResult["scores"]["peg"];

const columns = [
  { key: "measure", label: w.measure },
  { key: "result", label: w.result },
  { key: "band", label: w.band },
  { key: "items", label: w.items },
];

/** Worst pain and PEG. The scores of mood stand with the private answers. */
export function Scores({ answers, scores }: { answers: Answers; scores: TriageResult["scores"] }) {
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
  ];
  return <Table caption={w.caption} columns={columns} rows={rows} slim />;
}

/** The scores of worry and mood, for the private answers. */
export function MoodScores({ scores }: { scores: TriageResult["scores"] }) {
  const rows = [
    scoreRow("phq4", w.phq4, scores.phq4, 12),
    scoreRow("gad2", w.gad2, scores.gad2, 6),
    scoreRow("phq2", w.phq2, scores.phq2, 6),
  ];
  return <Table caption={w.phq4} columns={columns} rows={rows} slim hideCaption />;
}

/** A score with items missing is shown as the range it may lie in, never as if the rest were nothing. */
function scoreRow(key: string, label: string, score: Score, most: number) {
  const { value, min, max, answered, of, band } = score;
  const result =
    value === null ? w.between(min, max, most) : w.of(Math.round(value * 10) / 10, most);
  return { key, cells: [label, result, band ? (bands[band] ?? band) : w.none, w.of(answered, of)] };
}
