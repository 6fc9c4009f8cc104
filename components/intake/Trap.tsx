import { TRAP } from "@/lib/cases/intake/automated";

/**
 * A field for programs that fill in every field. Out of sight, out of the order of tabs and unknown to screen readers;
 * whoever meets it all the same (no styles, a helper that fills in everything) loses nothing: it only marks the form.
 */
export function Trap({ label }: { label: string }) {
  return (
    <div className="vh" aria-hidden="true">
      <label htmlFor="q-trap">{label}</label>
      <input type="text" id="q-trap" name={TRAP} tabIndex={-1} autoComplete="off" />
    </div>
  );
}
