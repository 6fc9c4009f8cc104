"use client";

import type { QueueViewId } from "@/lib/cases/view";
import { queueWords as w } from "@/lib/i18n/staff/queue";
import { countWords } from "../countWords";
import { type LivePage, useLatest } from "./latest";

type Props = { page: LivePage; of: QueueViewId | "here"; count: number };

/** How many a view holds, as of the last look. */
export function LiveCount({ page, of, count }: Props) {
  return countWords(useLatest(page)?.counts?.[of] ?? count);
}

/** "50 of 59" under the list. */
export function LiveShown({ page, rows, count }: { page: LivePage; rows: number; count: number }) {
  return w.shown(rows, countWords(useLatest(page)?.counts?.here ?? count));
}
