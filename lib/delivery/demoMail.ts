import "server-only";
import { db } from "@/lib/base/db";
import { env, isDemo } from "@/lib/base/env";

export type DemoMailView = {
  id: string;
  from: string;
  to: string;
  subject: string;
  text: string;
  createdAt: string;
  links: string[];
};

/** The newest hundred mails of the demo's sink; null outside the demo. */
export async function readDemoMail(): Promise<DemoMailView[] | null> {
  if (!isDemo()) return null;
  const rows = await db().demoMail.findMany({ orderBy: { createdAt: "desc" }, take: 100 });
  return rows.map(({ id, sender, recipient, subject, text, createdAt }) => ({
    id,
    from: sender,
    to: recipient,
    subject,
    text,
    createdAt: createdAt.toISOString(),
    links: [...text.matchAll(new RegExp(`${literal(env().PUBLIC_URL)}\\S*`, "g"))].map(
      ([link]) => link,
    ),
  }));
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** GET /api/demo/mail: the sink as JSON; 404 outside the demo. */
export async function demoMailJson(): Promise<Response> {
  const mails = await readDemoMail();
  const headers = { "cache-control": "no-store" };
  return mails ? Response.json(mails, { headers }) : new Response(null, { status: 404, headers });
}
