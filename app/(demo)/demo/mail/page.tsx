import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readDemoMail } from "@/lib/delivery/demoMail";
import { demoMailWords as w } from "@/lib/i18n/staff/demoMail";

export const metadata: Metadata = { title: w.title };

/** The demo's mail sink, so that the loop can be walked to its end without another program. */
export default async function DemoMailPage() {
  const mails = await readDemoMail();
  if (!mails) notFound();
  return (
    <div data-side="staff">
      <main className="work">
        <h1>{w.title}</h1>
        <p className="quiet">{w.intro}</p>
        {mails.length === 0 && <p>{w.none}</p>}
        {mails.map((mail) => (
          <article className="card stack close" key={mail.id}>
            <h2>{mail.subject}</h2>
            <p className="quiet">
              {w.to} {mail.to} ·{" "}
              <time dateTime={mail.createdAt}>{mail.createdAt.slice(0, 16).replace("T", " ")}</time>
            </p>
            <p className="pre">{mail.text}</p>
            {mail.links.map((link) => (
              <p key={link}>
                <a href={new URL(link).pathname}>{w.open}</a>
              </p>
            ))}
          </article>
        ))}
      </main>
    </div>
  );
}
