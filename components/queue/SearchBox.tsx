import { Icon } from "@/components/ui/Icon";
import { paths } from "@/lib/base/paths";
import { queueWords as w } from "@/lib/i18n/staff/queue";

/** One box for reference, name and birth date, on every page of a clinician. */
export function SearchBox() {
  return (
    <search>
      <form className="find" action={paths.queue}>
        <Icon name="search" />
        <input
          type="search"
          name="q"
          aria-label={w.searchBy}
          placeholder={w.search}
          maxLength={100}
          autoComplete="off"
          data-search
          aria-keyshortcuts="/"
        />
      </form>
    </search>
  );
}
