import { Card } from "@/components/ui/Card";
import { Details } from "@/components/ui/Details";
import { Notice } from "@/components/ui/Notice";
import type { SpecialistView } from "@/lib/directory/view";
import { directoryWords as w } from "@/lib/i18n/staff/directory";
import { checkedWords } from "./age";
import { RestoreForm, RetireForm } from "./EntryForms";

type Props = { entry: SpecialistView; open: number; now: Date };

/** Says what retiring means before it can be pressed, or how to take it back. */
export function RetireCard({ entry, open, now }: Props) {
  if (entry.retiredAt) {
    return (
      <Notice kind="attention" title={w.restoreTitle}>
        <p>{w.restoreText(checkedWords(entry.verifiedAt, now))}</p>
        <RestoreForm entry={entry} />
      </Notice>
    );
  }
  return (
    <Card>
      <Details summary={w.retireTitle}>
        <p>{w.retireText}</p>
        {open > 0 ? (
          <p>
            <strong>{w.retireOpen(open)}</strong>
          </p>
        ) : null}
        <RetireForm entry={entry} />
      </Details>
    </Card>
  );
}
