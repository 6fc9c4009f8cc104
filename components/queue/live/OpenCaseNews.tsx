"use client";

import { useRouter } from "next/navigation";
import { Button } from "@/components/ui/Button";
import type { LookLines } from "@/lib/cases/lookLines";
import { liveWords as w } from "@/lib/i18n/staff/live";
import { asOfNow, changeOf } from "./compare";
import { type LivePage, useLatest } from "./latest";
import { useLooks } from "./useLooks";
import { changeWords } from "./words";

type Props = { page: LivePage; rows: LookLines; current: string };

/** Somebody changed the case that is being read: says so, and leaves what is being read alone until it is asked for. */
export function OpenCaseNews({ page, rows, current }: Props) {
  const router = useRouter();
  const latest = useLatest(page);
  const shown = useLooks(rows);
  const before = shown.find(({ reference }) => reference === current);
  const now = latest && asOfNow(shown, latest).find(({ reference }) => reference === current);
  const change = before && now ? changeOf(before, now) : null;
  if (!change || !now) return null;
  return (
    <div className="notice attention line apart">
      <b>{changeWords(change, now)}</b>
      <Button type="button" onClick={() => router.refresh()}>
        {w.showCase}
      </Button>
    </div>
  );
}
