import { Card } from "@/components/ui/Card";
import { Facts } from "@/components/ui/Facts";
import { PhoneLink } from "@/components/ui/PhoneLink";
import { Tag } from "@/components/ui/Tag";
import type { SpecialistView } from "@/lib/directory/view";
import { destinationWords } from "@/lib/i18n/staff/case";
import { directoryWords as w } from "@/lib/i18n/staff/directory";
import { checkedWords } from "./age";
import { languageNames } from "./languages";

/** The entry as it stands now: beside the form, so that a change by somebody else can be seen. */
export function EntryCard({ entry, now }: { entry: SpecialistView; now: Date }) {
  const state = <Tag ok={!entry.retiredAt}>{entry.retiredAt ? w.retired : w.taking}</Tag>;
  return (
    <Card title={w.nowTitle} aside={state}>
      <Facts
        rows={[
          [w.columns.name, entry.name],
          [w.fields.organisation, entry.organisation],
          [w.specialty, destinationWords[entry.specialty]],
          [
            w.email,
            <a key="mail" className="wrap-anywhere" href={`mailto:${entry.email}`}>
              {entry.email}
            </a>,
          ],
          [w.phone, <PhoneLink key="phone" phone={entry.phone} />],
          [w.address, `${entry.addressLine}, ${entry.city} ${entry.postalCode}`],
          [w.languages, languageNames(entry.languages, w.none)],
          [w.note, entry.note || w.none],
          [w.checked, checkedWords(entry.verifiedAt, now)],
        ]}
      />
    </Card>
  );
}
