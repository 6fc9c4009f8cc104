import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/Button";
import { paths } from "@/lib/base/paths";
import { signinWords as w } from "@/lib/i18n/staff/signin";

export const metadata: Metadata = { title: w.errorTitle };

export default function SignInErrorPage() {
  return (
    <>
      <h1>{w.errorTitle}</h1>
      <p>{w.errorText}</p>
      <p>
        <ButtonLink look="primary" href={paths.signIn}>
          {w.again}
        </ButtonLink>
      </p>
    </>
  );
}
