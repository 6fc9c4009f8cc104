import "server-only";
import { type GivenLook, secondLooks } from "@/lib/cases/secondLooks";
import { agreementFigure } from "./agreement";
import { type Decided, readDecided } from "./decided";
import { readDirectory } from "./directory";
import type { Figure, FigureId } from "./figure";
import { type Looks, readLooks } from "./firstLooks";
import { readForm } from "./form";
import { type InTime, patience } from "./inTime";
import { firstLooksFigure, groupsFigure } from "./looksFigures";
import { loopFigure, type Reached, readReached } from "./loop";
import { reasonsFigure } from "./reasons";
import { rulesFigure, waysByRule } from "./rules";
import type { Scope } from "./scope";
import { secondLooksFigure } from "./secondLooksFigure";
import { readStages } from "./stages";

/** What the figures are made of, each read once and when it is first asked for; null is what could not be counted in time. */
export type Counts = {
  directory: () => Promise<Figure | null>;
  seconds: () => Promise<GivenLook[] | null>;
  form: () => Promise<Figure | null>;
  reached: () => Promise<Reached | null>;
  decided: () => Promise<Decided[] | null>;
  looks: () => Promise<Looks[] | null>;
  stages: () => Promise<Figure | null>;
};

/** In the order of what they cost over a million cases: a slow one takes no time from those that are had at once. */
export const CHEAPEST_FIRST = [
  "directory",
  "seconds",
  "form",
  "reached",
  "decided",
  "looks",
  "stages",
] as const satisfies (keyof Counts)[];

export function countsOf(scope: Scope): Counts {
  const inTime = patience();
  return {
    directory: once(inTime, "directory", () => readDirectory(scope)),
    seconds: once(inTime, "seconds", () => secondLooks(scope.actor, scope)),
    form: once(inTime, "form", () => readForm(scope)),
    reached: once(inTime, "reached", () => readReached(scope)),
    decided: once(inTime, "decided", () => readDecided(scope)),
    looks: once(inTime, "looks", () => readLooks(scope)),
    stages: once(inTime, "stages", () => readStages(scope)),
  };
}

function once<T>(inTime: InTime, what: string, read: () => Promise<T>): () => Promise<T | null> {
  let kept: Promise<T | null> | undefined;
  return () => {
    kept ??= inTime(what, read);
    return kept;
  };
}

const drawn = <T>(counted: T | null, draw: (counted: T) => Figure): Figure | null =>
  counted === null ? null : draw(counted);

/** What each figure is made of. */
export const DRAWN: Record<FigureId, (counts: Counts) => Promise<Figure | null>> = {
  "first-looks": async ({ looks }) => drawn(await looks(), firstLooksFigure),
  stages: ({ stages }) => stages(),
  loop: async ({ reached }) => drawn(await reached(), loopFigure),
  form: ({ form }) => form(),
  agreement: async ({ decided }) => drawn(await decided(), agreementFigure),
  rules: async ({ decided }) => drawn(await decided(), (all) => rulesFigure(waysByRule(all))),
  reasons: async ({ decided }) => drawn(await decided(), reasonsFigure),
  "second-looks": async ({ seconds }) => drawn(await seconds(), secondLooksFigure),
  groups: async ({ looks }) => drawn(await looks(), groupsFigure),
  directory: ({ directory }) => directory(),
};
