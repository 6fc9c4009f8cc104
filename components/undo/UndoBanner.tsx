import { Button } from "@/components/ui/Button";
import { DoorForm } from "@/components/ui/DoorForm";
import { paths } from "@/lib/base/paths";
import type { UndoOffer } from "@/lib/cases/undo/offer";
import { undoWords as w } from "@/lib/i18n/staff/undo";
import { SeenFields } from "../case/decide/SeenFields";
import { eventText } from "../case/eventText";

/** What was just decided, and the way back for as long as there is one. Its going is CSS: no script is needed. */
export function UndoBanner({ offer }: { offer: UndoOffer }) {
  const { reference, version, secondsLeft } = offer;
  return (
    <section className="undo" aria-label={w.label} data-window={offer.window}>
      <p>
        <b>{w.did(eventText(offer), reference)}</b>{" "}
        {offer.window === "sending" ? <span>{w.left(secondsLeft)}</span> : null}
      </p>
      <DoorForm action="/api/case/undo">
        <SeenFields reference={reference} version={version} back={paths.case(reference)} />
        <Button aria-keyshortcuts="z">{w.undo}</Button>
      </DoorForm>
    </section>
  );
}
