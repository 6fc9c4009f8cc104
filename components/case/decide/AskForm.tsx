import { Button } from "@/components/ui/Button";
import { DoorForm } from "@/components/ui/DoorForm";
import { Select } from "@/components/ui/Select";
import { TextArea } from "@/components/ui/TextArea";
import { ASK_TEMPLATES, OWN } from "@/lib/cases/askTemplates";
import { mayWait } from "@/lib/cases/pause";
import type { CaseView } from "@/lib/cases/view";
import { askTemplateWords, askWords as w } from "@/lib/i18n/staff/ask";
import { decideWords } from "@/lib/i18n/staff/decide";
import { optionsOf } from "./options";
import { type Seen, SeenFields } from "./SeenFields";

/** A question to the patient, ready or in one's own words, with what it does to the clock. */
export function AskForm({ found, seen }: { found: CaseView; seen: Seen }) {
  const { state, tier, person } = found;
  const undecided = state === "received" || state === "in_review" || state === "info_requested";
  return (
    <DoorForm action="/api/case/ask" className="stack">
      <SeenFields {...seen} />
      <Select
        id="ask-template"
        name="template"
        label={w.template}
        empty={decideWords.level.choose}
        options={optionsOf([...ASK_TEMPLATES, OWN], askTemplateWords)}
      />
      <TextArea id="ask-text" name="text" label={w.text} hint={w.hint} maxLength={2000} />
      {person.locale === "es" ? <p className="meta">{w.language("Spanish")}</p> : null}
      {person.email ? null : <p className="meta">{w.noMail}</p>}
      <p className="meta">{undecided && mayWait(tier) ? w.waits : w.runsOn}</p>
      <Button look="primary">{w.save}</Button>
    </DoorForm>
  );
}
