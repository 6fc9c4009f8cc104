"use client";

import { useRouter } from "next/navigation";
import {
  type ComponentProps,
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
  useTransition,
} from "react";
import { FormAlert } from "./FormAlert";
import { type FormProblem, postForm } from "./postForm";
import { MAIN_ID } from "./shell";

type Props = Pick<ComponentProps<"form">, "className" | "id" | "aria-label" | "aria-labelledby"> & {
  action: `/api/${string}`;
  children: ReactNode;
};

/**
 * The one form of the staff side: it posts to a door, goes where the door says, and on a refusal
 * says why and keeps what was typed. Ctrl or ⌘ with Enter sends it from any of its fields. Without JavaScript the browser posts it itself.
 * Hidden fields carry `value`, not `defaultValue`, so that a refresh brings the version of now.
 */
export function DoorForm({ action, children, ...rest }: Props) {
  const router = useRouter();
  const [sending, setSending] = useState(false);
  const [going, startGoing] = useTransition();
  const [problem, setProblem] = useState<FormProblem | null>(null);
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem) alert.current?.focus();
  }, [problem]);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const submitter = (event.nativeEvent as SubmitEvent).submitter;
    // A second press while the first is under way must not send twice.
    if (sending || going) return;
    setSending(true);
    setProblem(null);
    const posted = await postForm(action, new FormData(form, submitter));
    setSending(false);
    if (!posted.ok) return setProblem(posted.problem);
    form.reset();
    letGo(form);
    startGoing(() => {
      router.push(posted.next);
      router.refresh();
    });
  }

  return (
    <form
      {...rest}
      method="post"
      action={action}
      onSubmit={send}
      onKeyDown={sendByKeys}
      aria-busy={sending || going}
      noValidate
    >
      {problem && <FormAlert ref={alert} problem={problem} onShow={() => router.refresh()} />}
      {children}
    </form>
  );
}

/** What is done folds up, and the next key acts in the page: left in a field, Z would be a letter and no way back. */
function letGo(form: HTMLFormElement): void {
  if (!form.contains(document.activeElement)) return;
  document.getElementById(MAIN_ID)?.focus({ preventScroll: true });
  form.closest("details")?.removeAttribute("open");
}

function sendByKeys(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}
