import { headers } from "next/headers";
import { ButtonLink } from "@/components/ui/Button";
import { paths } from "@/lib/base/paths";
import { pageLocale } from "@/lib/i18n/pageLocale";
import { words } from "@/lib/i18n/words";
import { PatientFrame } from "./(patient)/PatientFrame";

export async function generateMetadata() {
  return { title: words(await pageLocale()).shell.notFoundTitle };
}

/** An address that leads nowhere; the frame keeps the emergency line and the clinic's number in sight. */
export default async function NotFound() {
  const { shell } = words(await pageLocale());
  const here = (await headers()).get("x-plumbline-path") ?? paths.start;
  return (
    <PatientFrame>
      <h1>{shell.notFoundTitle}</h1>
      <p>{shell.notFoundText}</p>
      <div className="line">
        <ButtonLink
          look="primary"
          href={/^\/(cases|queue)\b/.test(here) ? paths.queue : paths.start}
        >
          {shell.toStart}
        </ButtonLink>
      </div>
    </PatientFrame>
  );
}
