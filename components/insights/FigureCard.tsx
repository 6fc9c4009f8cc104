import { Card } from "@/components/ui/Card";
import { paths } from "@/lib/base/paths";
import { insightsWords as w } from "@/lib/i18n/staff/insights";
import type { Cell, Figure, FigureId } from "@/lib/insights/figure";
import type { Range } from "@/lib/insights/range";
import { ChartView } from "./ChartView";
import { SheetTable } from "./SheetTable";

type Props = { id: FigureId; figure: Figure; range: Range };

/** A sentence, what was counted, the picture, and the table it was drawn from; a figure of nothing is its sentence alone. */
export function FigureCard({ id, figure: { heading, notes, chart, sheet, square }, range }: Props) {
  if (sheet.rows.every(isEmpty))
    return (
      <Card id={id} title={heading}>
        {null}
      </Card>
    );
  return (
    <Card id={id} title={heading} className="stack close">
      {notes.map((note) => (
        <p key={note} className="quiet">
          {note}
        </p>
      ))}
      {chart ? <ChartView chart={chart} label={heading} /> : null}
      <SheetTable caption={heading} sheet={sheet} square={square ?? false} />
      <p>
        <a href={paths.insightsFile(id, range)} aria-label={w.csvOf(heading)} download>
          {w.csv}
        </a>
      </p>
    </Card>
  );
}

const isEmpty = ([, ...cells]: readonly Cell[]): boolean =>
  cells.every((cell) => cell === null || cell === 0 || cell === "–");
