import type { Metadata } from "next";
import { SetPasswordForm } from "@/components/signin/SetPasswordForm";
import { ButtonLink } from "@/components/ui/Button";
import { paths } from "@/lib/base/paths";
import { signinWords as w } from "@/lib/i18n/staff/signin";
import { openPasswordLink } from "@/lib/users/password";

export const metadata: Metadata = { title: w.setTitle };

type Props = { params: Promise<{ token: string }> };

/** Looking at the link does not use it up: mail scanners look at every link. */
export default async function SetPasswordPage({ params }: Props) {
  const { token } = await params;
  const person = await openPasswordLink(token);
  if (!person) return <LinkGone />;
  return (
    <>
      <h1>{w.setTitle}</h1>
      <p>{w.setFor(person.name, person.email)}</p>
      <SetPasswordForm token={token} email={person.email} />
    </>
  );
}

function LinkGone() {
  return (
    <>
      <h1>{w.goneTitle}</h1>
      <p>{w.goneText}</p>
      <p>
        <ButtonLink href={paths.signIn}>{w.toSignIn}</ButtonLink>
      </p>
    </>
  );
}
