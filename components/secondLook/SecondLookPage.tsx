import { Assessment } from "@/components/case/Assessment";
import { Background } from "@/components/case/Background";
import { reasonRows, tellingReasons, voiceOfResult } from "@/components/case/reasonRows";
import { ReasonList } from "@/components/triage/ReasonList";
import { ButtonLink } from "@/components/ui/Button";
import { Card } from "@/components/ui/Card";
import { EmptyState } from "@/components/ui/EmptyState";
import { PageHeader } from "@/components/ui/PageHeader";
import { paths } from "@/lib/base/paths";
import type { BlindLook, LooksPage } from "@/lib/cases/secondLooks";
import { personShort } from "@/lib/i18n/staff/person";
import { secondLookWords as w } from "@/lib/i18n/staff/secondLook";
import { timeWords } from "@/lib/i18n/staff/times";
import { VerdictForm } from "./VerdictForm";

/** One case at a time, told by its answers: no name, no level, nobody's decision. */
export function SecondLookPage({ page }: { page: LooksPage }) {
  const { look, waiting, own } = page;
  return (
    <div className="work stack">
      <PageHeader
        title={w.title}
        intro={w.intro}
        beside={look ? <b>{w.waiting(waiting)}</b> : null}
      />
      {own > 0 ? <p className="quiet">{w.own(own)}</p> : null}
      {look ? <Look look={look} page={page} /> : <Nothing />}
    </div>
  );
}

function Look({ look, page: { readAt, timeZone } }: { look: BlindLook; page: LooksPage }) {
  const { answers, result } = look;
  return (
    <div className="cols look-cols">
      <div className="stack">
        <Card
          title={personShort(look)}
          aside={w.sent(timeWords(look.submittedAt, readAt, timeZone))}
        >
          <section className="stack close">
            <h2>{w.rules}</h2>
            {result ? (
              <ReasonList
                rows={reasonRows(tellingReasons(result), { voice: voiceOfResult(result) })}
                wide
              />
            ) : (
              <p className="quiet">{w.noRules}</p>
            )}
          </section>
        </Card>
        <Background answers={answers} />
        <Assessment answers={answers} result={result} />
      </div>
      <aside className="stack">
        <VerdictForm key={look.id} look={look.id} />
      </aside>
    </div>
  );
}

const Nothing = () => (
  <EmptyState title={w.none.title}>
    <p>{w.none.text}</p>
    <p className="line">
      <ButtonLink look="primary" href={paths.queue}>
        {w.none.back}
      </ButtonLink>
    </p>
  </EmptyState>
);
