import "server-only";
import { now } from "@/lib/base/clock";
import type { Tx } from "@/lib/base/db";
import { HOUR } from "@/lib/base/durations";
import { newSecret, sha256 } from "@/lib/base/secrets";

/** A link to set a password, once, within the hour; older ones of the same person stop working. Returns its token. */
export async function issuePasswordLink(
  tx: Tx,
  user: { clinicId: string; id: string },
): Promise<string> {
  const at = await now(tx);
  const token = newSecret();
  await tx.passwordLink.updateMany({
    where: { clinicId: user.clinicId, userId: user.id, usedAt: null },
    data: { usedAt: at },
  });
  await tx.passwordLink.create({
    data: {
      tokenHash: sha256(token),
      clinicId: user.clinicId,
      userId: user.id,
      expiresAt: new Date(at.getTime() + HOUR),
    },
  });
  return token;
}
