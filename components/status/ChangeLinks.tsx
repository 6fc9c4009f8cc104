import { paths } from "@/lib/base/paths";
import type { StatusView } from "@/lib/cases/statusView";
import type { Saying } from "./saying";

const PAGES = ["contact", "preferences", "withdraw"] as const;

/** What the patient may change, each on a page of its own. */
export function ChangeLinks({ view, saying: { own } }: { view: StatusView; saying: Saying }) {
  const pages = PAGES.filter((page) => page !== "withdraw" || !view.withdrawalAsked);
  return (
    <nav className="stack close print:hidden" aria-labelledby="change">
      <h2 id="change">{own.change.title}</h2>
      <ul className="stack tight">
        {pages.map((page) => (
          <li key={page}>
            <a href={paths.own(view.reference, page)}>{own.change[page]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
