import type { Prisma } from "@/lib/base/db";
import type { SamePersonView } from "./view";

const OTHER = { select: { reference: true, submittedAt: true, tier: true, state: true } } as const;
const DECIDED = { select: { name: true } } as const;

/** The links of a case, from both sides, as Prisma reads them. */
export const WITH_LINKS = {
  sameAs: { include: { other: OTHER, decidedBy: DECIDED } },
  sameOf: { include: { case: OTHER, decidedBy: DECIDED } },
} as const satisfies Prisma.CaseInclude;
type Row = Prisma.CaseGetPayload<{ include: typeof WITH_LINKS }>;

/** Whoever named the other first: both sides show the same. Undecided ones come first, then the newest. */
export function samePersonOf({ sameAs, sameOf }: Pick<Row, "sameAs" | "sameOf">): SamePersonView[] {
  const links = [
    ...sameAs.map(({ other, ...link }) => ({ link, other })),
    ...sameOf.map(({ case: other, ...link }) => ({ link, other })),
  ];
  return links
    .map(({ link, other }) => ({
      link: link.id,
      reference: other.reference,
      sentAt: other.submittedAt,
      tier: other.tier,
      state: other.state,
      agrees: link.agrees,
      same: link.state,
      decided:
        link.decidedBy && link.decidedAt
          ? { byName: link.decidedBy.name, at: link.decidedAt }
          : null,
    }))
    .sort(
      (a, b) =>
        Number(b.same === "possible") - Number(a.same === "possible") ||
        b.sentAt.getTime() - a.sentAt.getTime(),
    );
}
