import { ButtonLink } from "@/components/ui/Button";
import { paths } from "@/lib/base/paths";
import type { Words } from "@/lib/i18n/words";

/** A page of an update in a browser that has not opened the status page, or too long ago. */
export function ClosedUpdate({ words, reference }: { words: Words; reference: string }) {
  const { gone } = words.worse;
  return (
    <>
      <h1>{gone.title}</h1>
      <p>{gone.text}</p>
      <ButtonLink look="primary" href={paths.status(reference)}>
        {gone.link}
      </ButtonLink>
    </>
  );
}
