import { Button, ButtonLink } from "@/components/ui/Button";
import { paths } from "@/lib/base/paths";
import type { StatusView } from "@/lib/cases/statusView";
import type { Words } from "@/lib/i18n/words";

/** "I got worse": one button, which begins the short form or goes on with it. */
export function Worse({ w, state }: { w: Words["worse"]; state: StatusView["worse"] }) {
  return (
    <section className="stack close" id="worse">
      <h2>{w.title}</h2>
      {state === "ended" ? (
        <>
          <p>{w.ended}</p>
          <div>
            <ButtonLink href={paths.start}>{w.startNew}</ButtonLink>
          </div>
        </>
      ) : (
        <form method="post" action="/api/worse/start" className="stack close">
          <p>{state === "open" ? w.goOn : w.text}</p>
          <div>
            <Button look="primary">{state === "open" ? w.goOnButton : w.button}</Button>
          </div>
        </form>
      )}
    </section>
  );
}
