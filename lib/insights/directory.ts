import "server-only";
import type { Specialty } from "@/generated/prisma/enums";
import { db } from "@/lib/base/db";
import { FRESH_DAYS, SPECIALTIES } from "@/lib/directory/fields";
import { destinationWords } from "@/lib/i18n/staff/case";
import { directoryFigureWords as w } from "@/lib/i18n/staff/insights";
import type { Figure } from "./figure";
import type { Scope } from "./scope";
import { percent } from "./text";

type Entries = { specialty: Specialty; entries: number; fresh: number };

/** How much of the directory was verified lately: as it stands now, whatever the time asked for. */
export async function readDirectory({ clinic, at }: Scope): Promise<Figure> {
  const rows = await db().$queryRaw<Entries[]>`
    SELECT s."specialty"::text AS "specialty", count(*)::int AS "entries",
           (count(*) FILTER (WHERE s."verifiedAt" >= ${at}::timestamptz - make_interval(days => ${FRESH_DAYS}::int)))::int AS "fresh"
      FROM "Specialist" s WHERE s."clinicId" = ${clinic.id}::uuid AND s."retiredAt" IS NULL GROUP BY 1`;
  const of = (specialty: Specialty) => rows.find((row) => row.specialty === specialty);
  const listed = SPECIALTIES.map((specialty) => ({
    specialty,
    entries: 0,
    fresh: 0,
    ...of(specialty),
  }));
  const sum = (key: "entries" | "fresh") => listed.reduce((all, row) => all + row[key], 0);
  const [entries, fresh] = [sum("entries"), sum("fresh")];
  return {
    heading: entries === 0 ? w.none : w.fresh(fresh, entries, FRESH_DAYS),
    notes: [w.counted],
    chart:
      entries === 0
        ? null
        : {
            kind: "bars",
            most: 1,
            marks: listed
              .filter((row) => row.entries > 0)
              .map((row) => ({
                label: destinationWords[row.specialty],
                value: row.fresh / row.entries,
                text: percent(row.fresh / row.entries),
              })),
          },
    sheet: {
      columns: [
        { label: w.columns.specialty },
        ...[w.columns.entries, w.columns.fresh].map((label) => ({ label, numeric: true })),
      ],
      rows: listed.map((row) => [destinationWords[row.specialty], row.entries, row.fresh]),
    },
  };
}
