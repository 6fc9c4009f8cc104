import { ButtonLink } from "@/components/ui/Button";
import { paths } from "@/lib/base/paths";
import { pageLocale } from "@/lib/i18n/pageLocale";
import { words } from "@/lib/i18n/words";
import { PatientFrame } from "./(patient)/PatientFrame";

export async function generateMetadata() {
  return { title: words(await pageLocale()).pages.forbiddenTitle };
}

/** Signed in, but not with the right to see this. */
export default async function Forbidden() {
  const { shell, pages } = words(await pageLocale());
  return (
    <PatientFrame>
      <h1>{pages.forbiddenTitle}</h1>
      <p>{pages.forbiddenText}</p>
      <div className="line">
        <ButtonLink look="primary" href={paths.start}>
          {shell.toStart}
        </ButtonLink>
      </div>
    </PatientFrame>
  );
}
