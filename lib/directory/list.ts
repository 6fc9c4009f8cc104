import "server-only";
import type { Specialty } from "@/generated/prisma/enums";
import type { Actor } from "@/lib/access/actor";
import { db, type Prisma } from "@/lib/base/db";
import { viewOf } from "./row";
import type { SpecialistView } from "./view";

export type Asked = {
  specialty?: Specialty | undefined;
  search?: string | undefined;
  includeRetired?: boolean | undefined;
};

/** The most one page holds; beyond it one searches. */
export const MOST_LISTED = 200;

/** The entries of the clinic's own directory by name; retired ones only when asked for. */
export async function listSpecialists(
  actor: Actor<"directory:read">,
  asked: Asked = {},
): Promise<SpecialistView[]> {
  const rows = await db().specialist.findMany({
    where: whereOf(actor.clinicId, asked),
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: MOST_LISTED,
  });
  return rows.map(viewOf);
}

/** Each word must be in the name, the practice or the town. */
function whereOf(clinicId: string, { specialty, search, includeRetired }: Asked) {
  const words = (search ?? "").trim().slice(0, 100).split(/\s+/).filter(Boolean);
  return {
    clinicId,
    ...(specialty && { specialty }),
    ...(includeRetired ? {} : { retiredAt: null }),
    AND: words.map((word) => ({
      OR: [{ name: like(word) }, { organisation: like(word) }, { city: like(word) }],
    })),
  } satisfies Prisma.SpecialistWhereInput;
}

/** % and _ are letters here, not wildcards. */
const like = (word: string) =>
  ({ contains: word.replace(/[\\%_]/g, "\\$&"), mode: "insensitive" }) as const;
