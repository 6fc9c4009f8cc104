import { Select } from "@/components/ui/Select";
import { decideWords } from "@/lib/i18n/staff/decide";
import { referralWords as w } from "@/lib/i18n/staff/referral";

/** Why a letter goes though answers are missing: kept with the referral in these words. */
export const IncompleteWhy = () => (
  <Select
    id="incompleteWhy"
    name="incompleteWhy"
    label={w.incompleteWhy}
    empty={decideWords.level.choose}
    options={w.incompleteReasons.map((value) => ({ value, label: value }))}
    required
    aria-keyshortcuts="w"
  />
);
