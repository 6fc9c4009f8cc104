import { Button } from "@/components/ui/Button";
import { Card } from "@/components/ui/Card";
import { DoorForm } from "@/components/ui/DoorForm";
import { PageHeader } from "@/components/ui/PageHeader";
import { RadioGroup } from "@/components/ui/RadioGroup";
import { settingsWords as w } from "@/lib/i18n/staff/settings";
import type { OwnSettings } from "@/lib/users/ownSettings";

type Props = { settings: OwnSettings; saved: boolean };

/** What a person has chosen for themselves; as it stands now is chosen. */
export function SettingsPage({ settings: { digest, digestHour, email }, saved }: Props) {
  return (
    <div className="work stack">
      <PageHeader title={w.title} />
      {saved ? (
        <p className="notice" role="status">
          {w.saved}
        </p>
      ) : null}
      <Card title={w.digest} className="stack close">
        <p className="quiet">{w.about(digestHour, email)}</p>
        <DoorForm action="/api/user/settings" className="stack">
          <RadioGroup
            key={String(digest)}
            text={{ id: "digest", label: w.ask, hint: w.always }}
            name="digest"
            options={[
              { value: "yes", label: w.yes },
              { value: "no", label: w.no },
            ]}
            chosen={digest ? "yes" : "no"}
          />
          <Button look="primary">{w.save}</Button>
        </DoorForm>
      </Card>
    </div>
  );
}
