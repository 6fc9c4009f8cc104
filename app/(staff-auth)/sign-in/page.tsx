import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignInForm } from "@/components/signin/SignInForm";
import { Notice } from "@/components/ui/Notice";
import { homeOf } from "@/lib/access/home";
import { signedIn } from "@/lib/access/session";
import { isDemo } from "@/lib/base/env";
import { isOwnPath } from "@/lib/base/paths";
import { signinWords as w } from "@/lib/i18n/staff/signin";
import { DEMO_PASSWORD } from "@/lib/users/demo";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return { title: (await searchParams).error ? w.titleWithError : w.title };
}

/** Whoever is signed in already goes on to where they came from, or to their role's first room. */
export default async function SignInPage({ searchParams }: Props) {
  const { back, error, password, out } = await searchParams;
  const who = await signedIn();
  if (who) redirect(typeof back === "string" && isOwnPath(back) ? back : homeOf(who.role));
  return (
    <>
      <h1>{w.title}</h1>
      {password === "set" ? (
        <Notice kind="done" role="status">
          <p>{w.passwordSet}</p>
        </Notice>
      ) : null}
      {out === "yes" ? (
        <Notice kind="done" role="status">
          <p>{w.signedOut}</p>
        </Notice>
      ) : null}
      <noscript>
        <p>{w.needsScript}</p>
      </noscript>
      <SignInForm problem={error ? "refused" : null} />
      {isDemo() ? <p>{w.demo(DEMO_PASSWORD)}</p> : <p className="quiet">{w.forgotten}</p>}
      <p className="meta">{w.sessionEnds}</p>
    </>
  );
}
