import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { type ClinicView, clinicById } from "@/lib/base/clinic";
import { now } from "@/lib/base/clock";
import { fail, ok, type Result } from "@/lib/base/result";
import { readStranded } from "@/lib/cases/strandedCount";
import { insightsWords as w } from "@/lib/i18n/staff/insights";
import { CHEAPEST_FIRST, countsOf, DRAWN } from "./counts";
import { csvOf, FIGURES, type Figure, type FigureId } from "./figure";
import type { Looks } from "./firstLooks";
import type { Reached } from "./loop";
import { instantsOf, type Range, type RangeErrors, readRange } from "./range";

/** Null is what could not be counted in time. */
export type Headline = { looks: Looks | null; reached: Reached | null; stranded: number | null };
export type InsightsPage = { clinic: ClinicView; at: Date } & (
  | { range: Range; headline: Headline; figures: { id: FigureId; figure: Figure }[] }
  | { range: null; errors: RangeErrors }
);

/** All figures of a range of days. One after the other: the page may wait, the queue's connections may not. */
export async function readInsights(
  actor: Actor<"insights:read">,
  asked: Record<string, unknown>,
): Promise<InsightsPage> {
  const [clinic, at] = [await clinicById(actor.clinicId), await now()];
  const read = readRange(asked, at, clinic.timeZone);
  if (!read.ok) return { clinic, at, range: null, errors: read.errors };
  const scope = { actor, clinic, at, ...instantsOf(read.range, clinic.timeZone) };
  const counts = countsOf(scope);
  for (const what of CHEAPEST_FIRST) await counts[what]();
  const figures: { id: FigureId; figure: Figure }[] = [];
  for (const id of FIGURES)
    figures.push({ id, figure: (await DRAWN[id](counts)) ?? lateFigure(id) });
  const looks = (await counts.looks())?.find(({ by }) => by === "all") ?? null;
  const stranded = (await readStranded(clinic.id))?.count ?? null;
  const headline = { looks, reached: await counts.reached(), stranded };
  return { clinic, at, range: read.range, headline, figures };
}

/** A figure that could not be counted in time is a sentence that says so. */
const lateFigure = (id: FigureId): Figure => ({
  heading: w.late(w.figures[id]),
  notes: [],
  chart: null,
  sheet: { columns: [], rows: [] },
});

export const figureFileQuery = z.object({
  figure: z.enum(FIGURES),
  from: z.string().optional(),
  to: z.string().optional(),
});

/** The table of one figure, as a file for a spreadsheet. */
export async function readFigureFile(
  actor: Actor<"insights:read">,
  { figure: id, ...asked }: z.infer<typeof figureFileQuery>,
): Promise<Result<{ name: string; csv: string }>> {
  const [clinic, at] = [await clinicById(actor.clinicId), await now()];
  const read = readRange(asked, at, clinic.timeZone);
  if (!read.ok) {
    const fields = Object.entries(read.errors).map(([field, message]) => ({ field, message }));
    return fail("input.wrong", {}, fields);
  }
  const scope = { actor, clinic, at, ...instantsOf(read.range, clinic.timeZone) };
  const figure = await DRAWN[id](countsOf(scope));
  if (!figure) return fail("insights.too_slow");
  const { from, to } = read.range;
  return ok({ name: `plumbline-${id}-${from}-${to}.csv`, csv: csvOf(figure.sheet) });
}
