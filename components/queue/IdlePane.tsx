"use client";

import { KeyList, type KeyRow } from "@/components/keys/KeyList";
import { useScript } from "@/components/keys/useScript";
import type { LookLines } from "@/lib/cases/lookLines";
import { keyWords } from "@/lib/i18n/staff/keys";
import { queueWords, idleWords as w } from "@/lib/i18n/staff/queue";
import type { LivePage } from "./live/latest";
import { NextUp } from "./NextUp";

const { keys } = keyWords;
const KEYS: readonly KeyRow[] = [
  { keys: ["j", "k"], name: keys.between },
  { keys: ["Enter"], name: keys.open },
  { keys: ["c"], name: keys.claim },
  { keys: ["y"], name: keys.agree },
  { keys: ["r"], name: keys.refer },
  { keys: ["a"], name: keys.ask },
  { keys: ["/"], name: keys.search },
  { keys: ["Ctrl / ⌘", "k"], name: keys.palette },
  { keys: ["?"], name: keys.all },
];

type Props = {
  rows: LookLines;
  /** null in a search, where nobody begins */
  page: LivePage | null;
  here: string;
  /** a case was asked for that is not there */
  gone: boolean;
};

/**
 * Beside the list while no case is open, for opening one is recorded and nothing opens by itself: where to begin, and
 * with which keys, once there is a script to hear them. Drawn from data, as the rows are: elements would be sent to the
 * browser twice.
 */
export function IdlePane({ rows, page, here, gone }: Props) {
  const hears = useScript();
  return (
    <article className="pane idle" aria-label={w.label}>
      <div className="scroll stack">
        {gone ? <p>{queueWords.gone}</p> : null}
        {page ? <NextUp rows={rows} page={page} here={here} /> : null}
        <p className="quiet">{w.opening}</p>
        {hears ? (
          <div className="idle-keys">
            <KeyList title={keyWords.title} rows={KEYS} heading="h2" />
          </div>
        ) : null}
      </div>
    </article>
  );
}
