import "server-only";
import type { Tx } from "@/lib/base/db";

/** The patient wrote something: the queue and the case say so until a clinician has read it. The oldest time stays. */
export async function markNews(t: Tx, clinicId: string, id: string, at: Date): Promise<void> {
  await t.case.update({
    where: { clinicId_id: { clinicId, id } },
    data: { version: { increment: 1 } },
  });
  await t.case.updateMany({ where: { clinicId, id, newsAt: null }, data: { newsAt: at } });
}
