import { ButtonLink } from "@/components/ui/Button";
import { EmptyState } from "@/components/ui/EmptyState";
import type { QueueViewId } from "@/lib/cases/view";
import { queueWords as w } from "@/lib/i18n/staff/queue";
import { queueHref } from "./queueHref";

/** A view without a case says what to do next. */
export function QueueEmpty({ view }: { view: QueueViewId }) {
  const { title, text } = w.empty[view];
  const next = w.emptyNext[view];
  return (
    <EmptyState title={title}>
      <p>{text}</p>
      {next ? (
        <p className="line">
          <ButtonLink look="primary" href={queueHref({ view: next })}>
            {w.see(w.views[next])}
          </ButtonLink>
        </p>
      ) : null}
    </EmptyState>
  );
}
