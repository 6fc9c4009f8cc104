"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/Button";
import { TextInput } from "@/components/ui/TextInput";
import { signinWords as w } from "@/lib/i18n/staff/signin";
import { PasswordField } from "./PasswordField";
import { postAuth } from "./postAuth";

const SAYS = { refused: w.wrong, failed: w.errorText, offline: w.offline } as const;
type Problem = keyof typeof SAYS;

/** E-mail and password. Once they are taken the page is loaded again, and the server knows where to go. */
export function SignInForm({ problem: given }: { problem: Problem | null }) {
  const [problem, setProblem] = useState(given);
  const [sending, setSending] = useState(false);
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem && !sending) alert.current?.focus();
  }, [problem, sending]);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (sending) return;
    const fields = new FormData(event.currentTarget);
    setSending(true);
    const [email, password] = [String(fields.get("email")), String(fields.get("password"))];
    const taken = await postAuth("callback/credentials", { email, password });
    if (taken === "taken") return window.location.reload();
    setProblem(taken);
    setSending(false);
  }

  return (
    <form className="stack" method="post" onSubmit={send} aria-busy={sending} noValidate>
      {problem && !sending ? (
        <div ref={alert} className="notice error" role="alert" tabIndex={-1}>
          <p>{SAYS[problem]}</p>
        </div>
      ) : null}
      <TextInput
        id="email"
        name="email"
        label={w.email}
        type="email"
        autoComplete="username"
        required
      />
      <PasswordField label={w.password} autoComplete="current-password" />
      <Button look="primary">{w.submit}</Button>
    </form>
  );
}
