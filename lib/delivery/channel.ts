import "server-only";
import { createTransport, type Transporter } from "nodemailer";
import { db } from "@/lib/base/db";
import { env, isDemo } from "@/lib/base/env";

export type Outgoing = { messageId: string; to: string; subject: string; text: string };

const kept = globalThis as unknown as { plumblineMail?: Transporter };

/** The mail server of SMTP_URL, with limits: a server that hangs must not hold a job for ever. */
function transport(url: string): Transporter {
  kept.plumblineMail ??= createTransport(url, {
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  } as object);
  return kept.plumblineMail;
}

/** Hands a mail to the mail server, or in the demo to its sink. Throws when nobody took it. */
export async function sendMail({ messageId, to, subject, text }: Outgoing): Promise<void> {
  const { SMTP_URL, MAIL_FROM } = env();
  if (SMTP_URL) {
    await transport(SMTP_URL).sendMail({ from: MAIL_FROM, to, subject, text, messageId });
    return;
  }
  if (!isDemo()) throw new Error("SMTP_URL is not set: there is no mail server to hand this to.");
  await db().demoMail.create({ data: { sender: MAIL_FROM, recipient: to, subject, text } });
}

/**
 * True when the mail server says that it will never take this mail: a reply of 500 or more to its address or its text
 * must not be tried again as it is (RFC 5321, 4.2.1). To our own sign-in it is a setting, which an admin mends meanwhile.
 */
export function isRefusedForGood(error: unknown): boolean {
  const { command, responseCode } = (error ?? {}) as { command?: string; responseCode?: number };
  return (command === "RCPT TO" || command === "DATA") && (responseCode ?? 0) >= 500;
}
