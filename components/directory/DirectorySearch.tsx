import { Button } from "@/components/ui/Button";
import { paths } from "@/lib/base/paths";
import { SPECIALTIES } from "@/lib/directory/fields";
import { destinationWords } from "@/lib/i18n/staff/case";
import { directoryWords as w } from "@/lib/i18n/staff/directory";

export type Sought = { search: string; specialty: string; retired: boolean };

/** The search is an address: it can be kept, sent on, and needs no script. */
export function DirectorySearch({ sought }: { sought: Sought }) {
  const any = sought.search || sought.specialty || sought.retired;
  return (
    <search aria-label={w.searchTitle}>
      <form className="line" action={paths.directory}>
        <input
          className="field medium"
          type="search"
          name="q"
          aria-label={w.search}
          placeholder={w.search}
          maxLength={100}
          defaultValue={sought.search}
        />
        <select
          className="field medium"
          name="specialty"
          aria-label={w.specialty}
          defaultValue={sought.specialty}
        >
          <option value="">{w.anySpecialty}</option>
          {SPECIALTIES.map((specialty) => (
            <option key={specialty} value={specialty}>
              {destinationWords[specialty]}
            </option>
          ))}
        </select>
        <label className="pick">
          <input type="checkbox" name="retired" value="yes" defaultChecked={sought.retired} />
          {w.retiredToo}
        </label>
        <Button>{w.apply}</Button>
        {any ? <a href={paths.directory}>{w.clear}</a> : null}
      </form>
    </search>
  );
}
