import type { RowLook } from "@/lib/cases/rowLook";
import { liveWords as w } from "@/lib/i18n/staff/live";
import type { CaseChange, ListNews } from "./compare";

/** "2 new · 1 emergency"; null when the list shows all there is. */
export function newsWords({ fresh, emergencies, moved }: ListNews): string | null {
  const parts = [
    ...(fresh > 0 ? [w.fresh(fresh)] : []),
    ...(emergencies > 0 ? [w.emergencies(emergencies)] : []),
  ];
  if (parts.length > 0) return parts.join(" · ");
  return moved ? w.moved : null;
}

export function changeWords(change: CaseChange, { level, owner }: RowLook): string {
  if (change === "gone") return w.gone;
  if (change === "level") return w.level(level);
  if (change === "owner") return owner ? w.claimed(owner) : w.free;
  return w.changed;
}
