import { Letter } from "@/components/letter/Letter";
import { Button } from "@/components/ui/Button";
import { Card } from "@/components/ui/Card";
import { DoorForm } from "@/components/ui/DoorForm";
import { Notice } from "@/components/ui/Notice";
import { paths } from "@/lib/base/paths";
import { letterWords } from "@/lib/i18n/staff/letter";
import { referralWords as w } from "@/lib/i18n/staff/referral";
import type { Drafts } from "@/lib/referrals/view";
import { IncompleteWhy } from "./IncompleteWhy";
import { ReferAllTheSame } from "./ReferAllTheSame";

/** Every letter as it would go out, and one button for all: nothing is sent by half. */
export function DraftLetters({ drafts: { reference, version, drafts } }: { drafts: Drafts }) {
  const missing = drafts[0]?.letter.completeness.missing ?? [];
  if (drafts.length === 0)
    return (
      <p>
        {w.noDrafts} <a href={paths.refer(reference)}>{w.refer}</a>
      </p>
    );
  return (
    <>
      <Card className="stack">
        <DoorForm action="/api/referral/send-all" className="stack">
          <input type="hidden" name="reference" value={reference} />
          <input type="hidden" name="version" value={version} />
          <ul>
            {drafts.map(({ referral }) => (
              <li key={referral.id}>
                <input type="hidden" name="draft" value={`${referral.id} ${referral.version}`} />
                <a href={`#${referral.id}`}>
                  {letterWords.specialties[referral.specialty]}: {referral.specialist.organisation}
                </a>
              </li>
            ))}
          </ul>
          {drafts.some(({ referral }) => referral.risky) ? <ReferAllTheSame /> : null}
          {missing.length > 0 ? (
            <Notice kind="attention">
              <p>{w.missing(missing.join(", "))}</p>
              <IncompleteWhy />
            </Notice>
          ) : null}
          <div className="line">
            <Button look="primary" aria-keyshortcuts="y">
              {w.sendAll(drafts.length)}
            </Button>
            <a href={paths.refer(reference)}>{w.addAnother}</a>
          </div>
        </DoorForm>
      </Card>
      {drafts.map((draft) => (
        <Draft key={draft.referral.id} draft={draft} />
      ))}
    </>
  );
}

function Draft({ draft: { referral, letter } }: { draft: Drafts["drafts"][number] }) {
  const { id, version, caseReference, specialist } = referral;
  return (
    <section id={id} className="stack" aria-label={specialist.organisation}>
      <div className="line apart">
        <h2>{specialist.organisation}</h2>
        <a href={paths.referral(caseReference, id)}>{w.alone}</a>
        <DoorForm action="/api/referral/cancel">
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="version" value={version} />
          <Button look="bare">{w.discard}</Button>
        </DoorForm>
      </div>
      <div className="letter scroller">
        <Letter letter={letter} />
      </div>
    </section>
  );
}
