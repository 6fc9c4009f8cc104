import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { type ClinicView, clinicById } from "@/lib/base/clinic";
import { now } from "@/lib/base/clock";
import { fail, ok, type Result } from "@/lib/base/result";
import { secondLooks } from "@/lib/cases/secondLooks";
import { readStranded } from "@/lib/cases/strandedCount";
import { insightsWords as w } from "@/lib/i18n/staff/insights";
import { agreementFigure } from "./agreement";
import { type Decided, readDecided } from "./decided";
import { readDirectory } from "./directory";
import { csvOf, FIGURES, type Figure, type FigureId } from "./figure";
import { type Looks, readLooks } from "./firstLooks";
import { readForm } from "./form";
import { patience } from "./inTime";
import { firstLooksFigure, groupsFigure } from "./looksFigures";
import { loopFigure, type Reached, readReached } from "./loop";
import { instantsOf, type Range, type RangeErrors, readRange } from "./range";
import { reasonsFigure } from "./reasons";
import { rulesFigure, waysByRule } from "./rules";
import type { Scope } from "./scope";
import { secondLooksFigure } from "./secondLooksFigure";
import { readStages } from "./stages";

/** What each figure is made of; what two of them share is read once a page. */
const READERS: Record<FigureId, (scope: Scope, shared: Shared) => Promise<Figure>> = {
  "first-looks": async (_, { looks }) => firstLooksFigure(await looks()),
  stages: readStages,
  loop: async (_, { reached }) => loopFigure(await reached()),
  form: readForm,
  agreement: async (_, { decided }) => agreementFigure(await decided()),
  rules: async (_, { decided }) => rulesFigure(waysByRule(await decided())),
  reasons: async (_, { decided }) => reasonsFigure(await decided()),
  "second-looks": async (scope) => secondLooksFigure(await secondLooks(scope.actor, scope)),
  groups: async (_, { looks }) => groupsFigure(await looks()),
  directory: readDirectory,
};

type Shared = {
  looks: () => Promise<Looks[]>;
  reached: () => Promise<Reached>;
  decided: () => Promise<Decided[]>;
};
const share = (scope: Scope): Shared => ({
  looks: once(() => readLooks(scope)),
  reached: once(() => readReached(scope)),
  decided: once(() => readDecided(scope)),
});
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => {
    kept ??= read();
    return kept;
  };
}

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
  const [shared, inTime] = [share(scope), patience()];
  const looks = await inTime("looks", shared.looks);
  const reached = await inTime("reached", shared.reached);
  const stranded = (await readStranded(clinic.id))?.count ?? null;
  const figures: { id: FigureId; figure: Figure }[] = [];
  for (const id of FIGURES) {
    const figure = await inTime(id, () => READERS[id](scope, shared));
    figures.push({ id, figure: figure ?? lateFigure(id) });
  }
  const all = looks?.find(({ by }) => by === "all") ?? null;
  return { clinic, at, range: read.range, headline: { looks: all, reached, stranded }, figures };
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
  const figure = await patience()(id, () => READERS[id](scope, share(scope)));
  if (!figure) return fail("insights.too_slow");
  const { from, to } = read.range;
  return ok({ name: `plumbline-${id}-${from}-${to}.csv`, csv: csvOf(figure.sheet) });
}
