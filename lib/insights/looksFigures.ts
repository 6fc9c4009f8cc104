import { AGE_BANDS, type AgeBand } from "@/lib/cases/queueQuery";
import { languageName } from "@/lib/i18n/languages";
import { groupWords as g, firstLookWords as w } from "@/lib/i18n/staff/insights";
import { queueWords } from "@/lib/i18n/staff/queue";
import type { Cell, Figure, Mark } from "./figure";
import type { Looks } from "./firstLooks";
import { FEWEST, hideSmall, isSmall } from "./suppression";
import { lengthText, percent } from "./text";

/** What the clinic sets itself; no published standard stands behind it. */
const GOAL = 0.95;

const share = ({ judged, onTime }: Looks): number => onTime / judged;

/** The share of first looks on time, week by week. A week with fewer than 5 is left out. */
export function firstLooksFigure(looks: readonly Looks[]): Figure {
  const weeks = looks.filter(({ by }) => by === "week");
  const drawn = weeks.filter(({ judged }) => !isSmall(judged));
  const marks = drawn.map(
    (week): Mark => ({ label: w.week(week.key), value: share(week), text: percent(share(week)) }),
  );
  const [first, last] = [drawn[0], drawn.at(-1)];
  return {
    heading:
      first && last && first !== last
        ? w.heading(
            percent(share(first)),
            percent(share(last)),
            Math.sign(share(last) - share(first)),
          )
        : w.tooShort(FEWEST),
    notes: [w.counted],
    chart: marks.length > 1 ? { kind: "line", marks, line: { at: GOAL, label: w.goal } } : null,
    sheet: {
      columns: [
        { label: w.columns.week },
        ...[w.columns.looks, w.columns.onTime].map((label) => ({ label, numeric: true })),
      ],
      rows: weeks.map((week): Cell[] =>
        isSmall(week.judged)
          ? [w.week(week.key), null, null]
          : [w.week(week.key), week.judged, percent(share(week))],
      ),
    },
  };
}

const NAMES: Record<"language" | "age" | "proxy", (key: string) => string> = {
  language: (key) => (key === "" ? g.noLanguage : languageName(key, queueWords.otherLanguage)),
  age: (key) => (key in AGE_BANDS ? queueWords.ages[key as AgeBand] : g.noAge),
  proxy: (key) => (key === "yes" ? g.byProxy : g.bySelf),
};

/** How long groups wait for a first look. In each cut small groups are hidden, and never one alone. */
export function groupsFigure(looks: readonly Looks[]): Figure {
  const cuts = (Object.keys(NAMES) as (keyof typeof NAMES)[]).flatMap((by) => {
    const groups = looks.filter((row) => row.by === by);
    const shown =
      groups.length > 1
        ? hideSmall(groups.map(({ cases }) => cases))
        : groups.map(({ cases }) => cases);
    return groups
      .map((group, i) => ({ ...group, name: NAMES[by](group.key), shown: shown[i] ?? null }))
      .sort((a, b) => (b.shown ?? -1) - (a.shown ?? -1));
  });
  const medians = cuts.filter(
    ({ shown, median, cases }) => shown !== null && median !== null && !isSmall(cases),
  );
  const longest = [...medians].sort((a, b) => (b.median ?? 0) - (a.median ?? 0))[0];
  const usual = looks.find(({ by }) => by === "all")?.median ?? null;
  const most = longest?.median ?? 0;
  return {
    heading:
      longest && usual !== null
        ? most > usual * CLEARLY
          ? g.longer(longest.name, lengthText(most), lengthText(usual))
          : g.even
        : g.none,
    notes: [g.counted, g.small(FEWEST)],
    chart:
      medians.length > 1
        ? {
            kind: "bars",
            most,
            marks: medians.map(({ name, median }) => ({
              label: name,
              value: median ?? 0,
              text: lengthText(median ?? 0),
            })),
          }
        : null,
    sheet: {
      columns: [
        { label: g.columns.group },
        ...[g.columns.cases, g.columns.median, g.columns.onTime].map((label) => ({
          label,
          numeric: true,
        })),
      ],
      rows: cuts.map((group): Cell[] =>
        group.shown === null
          ? [group.name, null, null, null]
          : [
              group.name,
              group.shown,
              group.median === null ? "–" : lengthText(group.median),
              isSmall(group.judged) ? "–" : percent(share(group)),
            ],
      ),
    },
  };
}

/** A group waits clearly longer when its median is half as long again as that of everybody. */
const CLEARLY = 1.5;
