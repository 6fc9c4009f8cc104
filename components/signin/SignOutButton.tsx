"use client";

import { type FormEvent, useState } from "react";
import { Button, type ButtonLook } from "@/components/ui/Button";
import { paths } from "@/lib/base/paths";
import { signinWords as w } from "@/lib/i18n/staff/signin";
import { postAuth } from "./postAuth";

/** Ends the session. Where script is off or the server does not answer, the page of that name says so. */
export function SignOutButton({ look = "bare" }: { look?: ButtonLook }) {
  const [failed, setFailed] = useState(false);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if ((await postAuth("signout")) === "taken")
      return window.location.assign(`${paths.signIn}?out=yes`);
    setFailed(true);
  }

  return (
    <form action={paths.signOut} onSubmit={send}>
      {failed ? <p role="alert">{w.offline}</p> : null}
      <Button look={look}>{w.signOut}</Button>
    </form>
  );
}
