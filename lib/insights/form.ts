import "server-only";
import { db } from "@/lib/base/db";
import { questionWordsIn } from "@/lib/i18n/questions";
import { formWords as w } from "@/lib/i18n/staff/insights";
import { SCREENS, SECTIONS } from "@/lib/triage";
import type { Figure } from "./figure";
import type { Scope } from "./scope";
import { isSmall } from "./suppression";
import { percent } from "./text";

/** Of the forms begun: how many came to each part of the form, and were sent. */
export type Funnel = { begun: number; reached: number[]; sent: number };

const PLACES = SCREENS.map(({ id, section }) => ({ screen: id, place: SECTIONS.indexOf(section) }));

/**
 * Forms begun in the time, by the last part of which a page was saved; a form that was sent came through all.
 * Forms past their days are deleted and not counted. Served by draft_begun.
 */
export async function readForm({ clinic, from, to }: Scope): Promise<Figure> {
  const rows = await db().$queryRaw<{ furthest: number; forms: number }[]>`
    WITH screens AS (SELECT * FROM jsonb_to_recordset(${JSON.stringify(PLACES)}::jsonb) AS s("screen" text, "place" int)),
    forms AS (
      SELECT CASE WHEN d."submittedAt" IS NOT NULL THEN ${SECTIONS.length}::int ELSE (
               SELECT coalesce(max(s."place"), -1) FROM screens s WHERE s."screen" = ANY(d."visited")) END AS "furthest"
        FROM "IntakeDraft" d
       WHERE d."clinicId" = ${clinic.id}::uuid AND d."kind" = 'intake'
         AND d."createdAt" >= ${from}::timestamptz AND d."createdAt" < ${to}::timestamptz)
    SELECT "furthest", count(*)::int AS "forms" FROM forms GROUP BY 1`;
  const atLeast = (place: number): number =>
    rows.filter(({ furthest }) => furthest >= place).reduce((sum, { forms }) => sum + forms, 0);
  return formFigure({
    begun: atLeast(-1),
    reached: SECTIONS.map((_, place) => atLeast(place)),
    sent: atLeast(SECTIONS.length),
  });
}

function formFigure({ begun, reached, sent }: Funnel): Figure {
  const titles = questionWordsIn("en", "self").sections;
  const steps = [
    ...SECTIONS.map((section, i) => ({ label: titles[section].title, forms: reached[i] ?? 0 })),
    { label: w.sent, forms: sent },
  ];
  const lost = steps.map(({ label, forms }, i) => ({
    label,
    left: (i === 0 ? begun : (steps[i - 1]?.forms ?? 0)) - forms,
  }));
  const worst = [...lost].sort((a, b) => b.left - a.left)[0];
  const few = isSmall(begun) && begun > 0;
  const share = (forms: number): string => (begun === 0 ? "–" : percent(forms / begun));
  return {
    heading:
      !worst || isSmall(worst.left)
        ? w.none(sent, begun)
        : w.leave(percent(worst.left / begun), worst.label),
    notes: [w.counted],
    chart:
      few || begun === 0
        ? null
        : {
            kind: "bars",
            most: 1,
            marks: steps
              .filter(({ forms }) => !isSmall(forms))
              .map(({ label, forms }) => ({ label, value: forms / begun, text: share(forms) })),
          },
    sheet: {
      columns: [
        { label: w.columns.part },
        { label: w.columns.forms, numeric: true },
        { label: w.columns.share, numeric: true },
      ],
      rows: [{ label: w.begun, forms: begun }, ...steps].map(({ label, forms }) =>
        few || (isSmall(forms) && forms > 0) ? [label, null, null] : [label, forms, share(forms)],
      ),
    },
  };
}
