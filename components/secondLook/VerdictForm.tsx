import { optionsOf } from "@/components/case/decide/options";
import { Button } from "@/components/ui/Button";
import { Card } from "@/components/ui/Card";
import { DoorForm } from "@/components/ui/DoorForm";
import { Select } from "@/components/ui/Select";
import { TextArea } from "@/components/ui/TextArea";
import { tierWords } from "@/lib/i18n/staff/case";
import { secondLookWords as w } from "@/lib/i18n/staff/secondLook";
import { TIERS } from "@/lib/triage";

/** The level the reader would choose, and why. */
export function VerdictForm({ look }: { look: string }) {
  return (
    <Card title={w.decide}>
      <DoorForm action="/api/case/second-look" className="stack">
        <input type="hidden" name="look" value={look} />
        <Select
          id="look-tier"
          name="tier"
          label={w.tier}
          empty={w.choose}
          aria-keyshortcuts="l"
          options={optionsOf(TIERS.toReversed(), tierWords)}
        />
        <TextArea id="look-text" name="text" label={w.text} hint={w.hint} maxLength={2000} />
        <Button look="primary">{w.save}</Button>
      </DoorForm>
    </Card>
  );
}
