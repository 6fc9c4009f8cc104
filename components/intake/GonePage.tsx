import { ButtonLink } from "@/components/ui/Button";
import { paths } from "@/lib/base/paths";
import type { Words } from "@/lib/i18n/words";

/** A page of the form opened in a browser that holds no form. */
export function GonePage({ words }: { words: Words["intake"]["gone"] }) {
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <div className="line apart">
        <ButtonLink look="primary" href={paths.start}>
          {words.start}
        </ButtonLink>
        <a href={paths.intake.resume}>{words.haveCode}</a>
      </div>
    </>
  );
}
