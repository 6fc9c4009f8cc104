import { tierWords } from "@/lib/i18n/staff/case";
import type { Mark, Sheet } from "./figure";
import { LEVELS } from "./pairs";
import type { Shown } from "./suppression";
import { shareText } from "./text";
import type { Share } from "./wilson";

/** Levels beside levels, as they may be shown; the corner says which are rows and which columns. */
export const matrixSheet = (corner: string, cells: readonly (readonly Shown[])[]): Sheet => ({
  columns: [
    { label: corner },
    ...LEVELS.map((tier) => ({ label: tierWords[tier], numeric: true })),
  ],
  rows: LEVELS.map((tier, i) => [tierWords[tier], ...(cells[i] ?? [])]),
});

/** A share as a dot between its bounds. */
export const shareMark = (label: string, share: Share): Mark => ({
  label,
  value: share.share,
  text: shareText(share),
  low: share.low,
  high: share.high,
});
