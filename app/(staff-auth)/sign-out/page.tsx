import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignOutButton } from "@/components/signin/SignOutButton";
import { ButtonLink } from "@/components/ui/Button";
import { homeOf } from "@/lib/access/home";
import { signedIn } from "@/lib/access/session";
import { paths } from "@/lib/base/paths";
import { signinWords as w } from "@/lib/i18n/staff/signin";

export const metadata: Metadata = { title: w.signOutTitle };

export default async function SignOutPage() {
  const who = await signedIn();
  if (!who) redirect(paths.signIn);
  return (
    <>
      <h1>{w.signOutTitle}</h1>
      <p>{w.signOutAs(who.name)}</p>
      <p className="quiet">{w.signOutNote}</p>
      <noscript>
        <p>{w.needsScript}</p>
      </noscript>
      <div className="line">
        <SignOutButton look="primary" />
        <ButtonLink href={homeOf(who.role)}>{w.stay}</ButtonLink>
      </div>
    </>
  );
}
