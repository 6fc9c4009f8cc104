"use client";

import { useRouter } from "next/navigation";
import type { MouseEvent } from "react";
import { QueueRowItem } from "./QueueRowItem";
import type { RowLook } from "./rowLook";

/** From this width on the case stands beside the list; below it a row opens the page of its case. */
const WIDE = "(min-width: 60.01em)";

type Props = { here: string; label: string; rows: RowLook[]; current: string | undefined };

/** The rows of the queue. Each links to its case's page; on a wide screen a plain click opens it beside the list. */
export function RowLinks({ here, label, rows, current }: Props) {
  const router = useRouter();
  function open(event: MouseEvent<HTMLOListElement>) {
    const row = event.target instanceof Element ? event.target.closest("[data-case]") : null;
    const reference = row?.getAttribute("data-case");
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
    if (!reference || !plain || !window.matchMedia(WIDE).matches) return;
    event.preventDefault();
    const glue = here.includes("?") ? "&" : "?";
    router.push(`${here}${glue}case=${reference}`, { scroll: false });
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click of that link
    <ol className="rows" aria-label={label} onClick={open}>
      {rows.map((row) => (
        <QueueRowItem key={row.reference} row={row} current={row.reference === current} />
      ))}
    </ol>
  );
}
