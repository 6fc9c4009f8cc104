import type { Actor } from "@/lib/access/actor";
import type { ClinicView } from "@/lib/base/clinic";

/** Whose figures, of which time (from ≤ t < to), read when. */
export type Scope = {
  actor: Actor<"insights:read">;
  clinic: ClinicView;
  from: Date;
  to: Date;
  at: Date;
};
