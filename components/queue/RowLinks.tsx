"use client";

import { useRouter } from "next/navigation";
import { type MouseEvent, useEffect, useRef } from "react";
import type { LookLines } from "@/lib/cases/lookLines";
import { asOfNow } from "./live/compare";
import { type LivePage, useLatest } from "./live/latest";
import { useLooks } from "./live/useLooks";
import { QueueRowItem } from "./QueueRowItem";
import { withCase } from "./queueHref";

/** From this width on the case stands beside the list; below it a row opens the page of its case. */
const WIDE = "(min-width: 60.01em)";

type Props = {
  here: string;
  label: string;
  rows: LookLines;
  current: string | undefined;
  page: LivePage;
};

/** The rows of the queue, each kept as it is now and where it was. Each links to its case's page; on a wide screen a plain click opens it beside the list. */
export function RowLinks({ here, label, rows, current, page }: Props) {
  const router = useRouter();
  const latest = useLatest(page);
  const shown = useLooks(rows);
  const byKey = useRef<string>(undefined);
  // Opened with Enter: reading goes on in the case, Esc leads back. A pointer's click leaves the focus where it is.
  useEffect(() => {
    if (byKey.current === undefined || byKey.current !== current) return;
    byKey.current = undefined;
    document.querySelector<HTMLElement>(`[data-pane="${current}"]`)?.focus();
  }, [current]);
  function open(event: MouseEvent<HTMLOListElement>) {
    const row = event.target instanceof Element ? event.target.closest("[data-case]") : null;
    const reference = row?.getAttribute("data-case");
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
    if (!reference || !plain || !window.matchMedia(WIDE).matches) return;
    event.preventDefault();
    // A click without a pointer counts no presses.
    if (event.detail === 0) byKey.current = reference;
    router.push(withCase(here, reference), { scroll: false });
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click of that link
    <ol className="rows" aria-label={label} onClick={open}>
      {(latest ? asOfNow(shown, latest) : shown).map((row) => (
        <QueueRowItem key={row.reference} row={row} current={row.reference === current} />
      ))}
    </ol>
  );
}
