import { Icon } from "@/components/ui/Icon";
import { whatIfWords as w } from "@/lib/i18n/staff/whatIf";
import { PRIVATE_ANSWERS } from "../PrivateAnswers";
import type { Gate } from "./usePrivateGate";

/** Says that private answers count here unseen, and where they are opened. */
export function KeptPrivate({ count, gate }: { count: number; gate: Gate }) {
  return (
    <p className="line top-aligned quiet">
      <Icon name="lock" />
      <span>
        {w.kept(count)}{" "}
        {gate === "shut" ? (
          <>
            <a href={`#${PRIVATE_ANSWERS}`}>{w.openThem}</a> {w.openThemWhy}
          </>
        ) : null}
      </span>
    </p>
  );
}
