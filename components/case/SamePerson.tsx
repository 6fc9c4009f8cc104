import Link from "next/link";
import { Button } from "@/components/ui/Button";
import { DoorForm } from "@/components/ui/DoorForm";
import { Notice } from "@/components/ui/Notice";
import { paths } from "@/lib/base/paths";
import type { CaseView, SamePersonView } from "@/lib/cases/view";
import { caseWords, stateWords, tierWords } from "@/lib/i18n/staff/case";
import { timeWords } from "@/lib/i18n/staff/times";

const w = caseWords.samePerson;
type Props = { found: CaseView; back?: string | undefined };

/** Other cases that may be of this person. Nothing is merged: a clinician says whether they are, and may say otherwise later. */
export function SamePerson({ found, back }: Props) {
  const { samePerson } = found;
  if (samePerson.length === 0) return null;
  const open = samePerson.some(({ same }) => same === "possible");
  const merged = samePerson.some(({ same }) => same === "same");
  return (
    <Notice kind={open ? "attention" : "info"} title={open ? w.title : w.known}>
      {samePerson.map((other) => (
        <Other key={other.link} other={other} found={found} back={back} />
      ))}
      {merged ? <p className="quiet">{w.close}</p> : null}
    </Notice>
  );
}

function Other({ other, found, back }: Props & { other: SamePersonView }) {
  const { reference, sentAt, tier, state, agrees, same, decided } = other;
  const time = (at: Date) => timeWords(at, found.readAt, found.timeZone);
  const parts: Readonly<Record<string, string>> = w.parts;
  const said =
    decided && (same === "same" ? w.isSame : w.isOther)(decided.byName, time(decided.at));
  const decisions = <Decisions other={other} found={found} back={back} />;
  return (
    <div className="stack tight">
      <p>
        <Link className="mono" href={paths.case(reference)} prefetch={false}>
          {reference}
        </Link>{" "}
        · {w.sent(time(sentAt))} · {tierWords[tier]} · {stateWords[state]}
        {said
          ? ` · ${said}`
          : ` · ${w.agree(agrees.map((part) => parts[part] ?? part).join(", "))}`}
      </p>
      {decided ? (
        <details>
          <summary>{w.change}</summary>
          {decisions}
        </details>
      ) : (
        decisions
      )}
    </div>
  );
}

function Decisions({
  other: { link, same },
  found: { reference },
  back,
}: Props & { other: SamePersonView }) {
  const offered = (["same", "different"] as const).filter((one) => one !== same);
  return (
    <DoorForm action="/api/case/same-person" className="line">
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="link" value={link} />
      <input type="hidden" name="seen" value={same} />
      {back ? <input type="hidden" name="back" value={back} /> : null}
      {offered.map((decision) => (
        <Button key={decision} name="decision" value={decision}>
          {w[decision]}
        </Button>
      ))}
    </DoorForm>
  );
}
