import { ButtonLink } from "@/components/ui/Button";
import { EmptyState } from "@/components/ui/EmptyState";
import { hasFilters, type QueueQuery } from "@/lib/cases/queueQuery";
import { queueWords as w } from "@/lib/i18n/staff/queue";
import { queueHref } from "./queueHref";

/** A list without a case says what to do next. */
export function QueueEmpty({ query }: { query: QueueQuery }) {
  const { title, text } = wordsOf(query);
  const next = nextOf(query);
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

function wordsOf(query: QueueQuery) {
  if (query.q !== undefined) return w.nothingFound;
  return hasFilters(query) ? w.nothingLeft : w.empty[query.view];
}

const nextOf = (query: QueueQuery) =>
  query.q !== undefined || hasFilters(query) ? query.view : w.emptyNext[query.view];
