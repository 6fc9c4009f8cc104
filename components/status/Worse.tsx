import { Button, ButtonLink } from "@/components/ui/Button";
import { paths } from "@/lib/base/paths";
import type { StatusView } from "@/lib/cases/statusView";
import type { Words } from "@/lib/i18n/words";

type Props = { w: Words["worse"]; state: StatusView["worse"] };

/** "I got worse": one button, which begins the short form or goes on with it. */
export function Worse({ w, state }: Props) {
  const { title, text, button } = w[state];
  return (
    <section className="stack close print:hidden" id="worse">
      <h2>{title}</h2>
      <p>{text}</p>
      {state === "ended" ? (
        <div>
          <ButtonLink href={paths.start}>{button}</ButtonLink>
        </div>
      ) : (
        <form method="post" action="/api/worse/start">
          <Button look="primary">{button}</Button>
        </form>
      )}
    </section>
  );
}
