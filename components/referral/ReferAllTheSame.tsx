import { Notice } from "@/components/ui/Notice";
import { tierWords } from "@/lib/i18n/staff/case";
import { riskyWords as r } from "@/lib/i18n/staff/risky";

/**
 * Stands in the form that sends a letter about an emergency nobody has handled: the door asks for it. It has no key of
 * its own: it is to be read.
 */
export const ReferAllTheSame = () => (
  <Notice kind="attention">
    <p>
      <b>{r.sends(tierWords.emergency)}</b> {r.text.refer}
    </p>
    <label className="option">
      <input type="checkbox" name="confirmed" value="yes" />
      <span>{r.tick}</span>
    </label>
  </Notice>
);
