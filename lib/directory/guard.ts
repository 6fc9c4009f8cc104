import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Prisma, Tx } from "@/lib/base/db";
import { fail, Refused } from "@/lib/base/result";

type Wanted = { id: string; version: number };

/** Writes an entry only if it still has the version that was looked at; else refuses, naming who was first. */
export async function writeEntry(
  tx: Tx,
  actor: Actor<"directory:write">,
  { id, version }: Wanted,
  data: Prisma.SpecialistUncheckedUpdateManyInput,
): Promise<void> {
  const { clinicId } = actor;
  const { count } = await tx.specialist.updateMany({
    where: { clinicId, id, version },
    data: { ...data, version: { increment: 1 } },
  });
  if (count === 1) return;
  const there = await tx.specialist.findUnique({ where: { clinicId_id: { clinicId, id } } });
  if (!there) throw new Refused(fail("specialist.not_found"));
  const last = await tx.auditEvent.findFirst({
    where: { clinicId, objectId: id, event: { startsWith: "directory." } },
    orderBy: { at: "desc" },
    select: { actorName: true },
  });
  throw new Refused(fail("specialist.changed", { by: last?.actorName ?? "Somebody" }));
}
