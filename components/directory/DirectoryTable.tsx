import Link from "next/link";
import { PhoneLink } from "@/components/ui/PhoneLink";
import { Table } from "@/components/ui/Table";
import { paths } from "@/lib/base/paths";
import type { SpecialistView } from "@/lib/directory/view";
import { destinationWords } from "@/lib/i18n/staff/case";
import { directoryWords as w } from "@/lib/i18n/staff/directory";
import { checkedWords, isFresh } from "./age";

const COLUMNS = (["name", "specialty", "contact", "checked", "state"] as const).map((key) => ({
  key,
  label: w.columns[key],
}));

/** The entries, each with how long ago it was checked. */
export function DirectoryTable({
  entries,
  now,
}: {
  entries: readonly SpecialistView[];
  now: Date;
}) {
  return (
    <Table
      caption={w.title}
      hideCaption
      stacks
      columns={COLUMNS}
      rows={entries.map((entry) => ({ key: entry.id, cells: cellsOf(entry, now) }))}
    />
  );
}

function cellsOf(entry: SpecialistView, now: Date) {
  const fresh = isFresh(entry.verifiedAt, now);
  const checked = checkedWords(entry.verifiedAt, now);
  return [
    <div key="name">
      <Link href={paths.specialist(entry.id)} prefetch={false}>
        <b>{entry.name}</b>
      </Link>
      <span className="sub">
        {entry.organisation}, {entry.city}
      </span>
    </div>,
    destinationWords[entry.specialty],
    <span key="phone" className="whitespace-nowrap">
      <PhoneLink phone={entry.phone} />
    </span>,
    fresh ? checked : <b key="age">{checked}</b>,
    <State key="state" entry={entry} fresh={fresh} />,
  ];
}

function State({ entry, fresh }: { entry: SpecialistView; fresh: boolean }) {
  if (entry.retiredAt) return <b>{w.retired}</b>;
  return fresh ? w.taking : <b>{w.checkAgain}</b>;
}
