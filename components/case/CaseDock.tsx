import { ButtonLink } from "@/components/ui/Button";
import type { CaseView } from "@/lib/cases/view";
import { decideWords as w } from "@/lib/i18n/staff/decide";
import { referHref, seenAs } from "./decide/Decide";
import { ClaimForm } from "./decide/Holding";

/** On a phone: the next steps within reach of the thumb. */
export function CaseDock({ found }: { found: CaseView }) {
  if (found.state === "closed") return null;
  return (
    <section className="dock" aria-label={w.title}>
      {found.owner ? null : <ClaimForm seen={seenAs(found)} short />}
      <ButtonLink href={referHref(found)}>{w.refer}</ButtonLink>
      <ButtonLink href="#decide">{w.more}</ButtonLink>
    </section>
  );
}
