import { Button } from "@/components/ui/Button";
import { DoorForm } from "@/components/ui/DoorForm";
import { Select } from "@/components/ui/Select";
import { TextArea } from "@/components/ui/TextArea";
import { LEVEL_REASONS } from "@/lib/cases/reasons";
import { tierWords } from "@/lib/i18n/staff/case";
import { decideWords, levelReasonWords } from "@/lib/i18n/staff/decide";
import { TIERS, type Tier } from "@/lib/triage";
import { optionsOf } from "./options";
import { type Seen, SeenFields, saveLook } from "./SeenFields";

const w = decideWords.level;
const REASONS = LEVEL_REASONS.filter((reason) => reason !== "agree");

/** Agreeing is one press. */
export function AgreeForm({ tier, seen }: { tier: Tier; seen: Seen }) {
  return (
    <DoorForm action="/api/case/level">
      <SeenFields {...seen} />
      <input type="hidden" name="tier" value={tier} />
      <input type="hidden" name="reason" value="agree" />
      <Button aria-keyshortcuts="y">{decideWords.agree(tierWords[tier])}</Button>
    </DoorForm>
  );
}

/** Another level, with a coded reason and words. */
export function LevelForm({ tier, seen }: { tier: Tier; seen: Seen }) {
  const others = TIERS.filter((other) => other !== tier).toReversed();
  return (
    <DoorForm action="/api/case/level" className="stack">
      <SeenFields {...seen} />
      <Select
        id="level-tier"
        name="tier"
        label={w.tier}
        empty={w.choose}
        options={optionsOf(others, tierWords)}
      />
      <Select
        id="level-reason"
        name="reason"
        label={w.reason}
        empty={w.choose}
        options={optionsOf(REASONS, levelReasonWords)}
      />
      <TextArea id="level-text" name="text" label={w.text} hint={w.hint} maxLength={2000} />
      <Button look={saveLook(seen)}>{w.save}</Button>
    </DoorForm>
  );
}
