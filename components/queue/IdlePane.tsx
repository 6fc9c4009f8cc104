import { KeyList, type KeyRow } from "@/components/keys/KeyList";
import type { QueueScreen } from "@/lib/cases/queuePage";
import type { RowLook } from "@/lib/cases/rowLook";
import { keyWords } from "@/lib/i18n/staff/keys";
import { queueWords, idleWords as w } from "@/lib/i18n/staff/queue";
import { livePageOf } from "./live/livePage";
import { NextUp } from "./NextUp";
import { queueHref } from "./queueHref";

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

/**
 * Beside the list while no case is open, for opening one is recorded and nothing opens by itself: where to begin, and
 * with which keys.
 */
export function IdlePane({ screen, rows }: { screen: QueueScreen; rows: RowLook[] }) {
  const { query } = screen;
  return (
    <article className="pane idle" aria-label={w.label}>
      <div className="scroll stack">
        {screen.case ? <p>{queueWords.gone}</p> : null}
        {query.q === undefined ? (
          <NextUp rows={rows} page={livePageOf(screen)} here={queueHref(query)} />
        ) : null}
        <p className="quiet">{w.opening}</p>
        <div className="idle-keys">
          <KeyList title={keyWords.title} rows={KEYS} heading="h2" />
        </div>
      </div>
    </article>
  );
}
