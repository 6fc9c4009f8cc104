import { Button } from "@/components/ui/Button";
import { DoorForm } from "@/components/ui/DoorForm";
import type { CaseView } from "@/lib/cases/view";
import { decideWords as w } from "@/lib/i18n/staff/decide";
import { clockTime } from "@/lib/i18n/staff/times";
import { type Seen, SeenFields } from "./SeenFields";

type Props = { found: CaseView; seen: Seen; short?: boolean };

/** Who holds the case, and the way to hold it, give it back or take it over. */
export function Holding({ found, seen, short = false }: Props) {
  const { owner, mine, timeZone } = found;
  if (!owner) return <ClaimForm seen={seen} short={short} />;
  const until = owner.until ? clockTime(owner.until, timeZone) : null;
  if (!mine) return <TakeOver name={owner.name} until={until} seen={seen} />;
  return (
    <div className="line holding">
      <p className={short ? "vh" : undefined}>{until ? w.yours(until) : w.yoursOpen}</p>
      <DoorForm action="/api/case/release">
        <SeenFields {...seen} />
        <Button aria-keyshortcuts="u">{w.release}</Button>
      </DoorForm>
    </div>
  );
}

export function ClaimForm({ seen, short = false }: { seen: Seen; short?: boolean }) {
  return (
    <DoorForm action="/api/case/claim">
      <SeenFields {...seen} />
      <Button look="primary" aria-keyshortcuts="c">
        {short ? w.claimShort : w.claim}
      </Button>
    </DoorForm>
  );
}

/** Asks once: what it does stands above the button. */
function TakeOver({ name, until, seen }: { name: string; until: string | null; seen: Seen }) {
  return (
    <div className="line holding">
      <p>{until ? w.heldBy(name, until) : w.followedBy(name)}</p>
      <details>
        <summary aria-keyshortcuts="c">{w.takeOver}</summary>
        <DoorForm action="/api/case/claim" className="stack tight pbs-2">
          <p className="quiet">{w.takeOverText(name)}</p>
          <SeenFields {...seen} />
          <input type="hidden" name="takeOver" value="yes" />
          <Button>{w.takeOverAsk(name)}</Button>
        </DoorForm>
      </details>
    </div>
  );
}
