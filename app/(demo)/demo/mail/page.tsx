import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { theClinic } from "@/lib/base/clinic";
import { readDemoMail } from "@/lib/delivery/demoMail";
import { demoMailWords as w } from "@/lib/i18n/staff/demoMail";
import { timeWords } from "@/lib/i18n/staff/times";

export const metadata: Metadata = { title: w.title };

/** The demo's mail sink, so that the loop can be walked to its end without another program. */
export default async function DemoMailPage() {
  const mails = await readDemoMail();
  const clinic = await theClinic();
  if (!mails || !clinic) notFound();
  const now = new Date();
  return (
    <div data-side="staff">
      <main className="work">
        <h1>{w.title}</h1>
        <p className="quiet">{w.intro}</p>
        {mails.length === 0 && <p>{w.none}</p>}
        <div className="mails">
          {mails.map((mail, index) => (
            <details key={mail.id} open={index === 0}>
              <summary>
                <span className="subject">{mail.subject}</span>
                <span>{mail.to}</span>
                <time className="quiet" dateTime={mail.createdAt}>
                  {timeWords(new Date(mail.createdAt), now, clinic.timeZone)}
                </time>
              </summary>
              <p className="pre">{mail.text}</p>
              {mail.links.map((link) => (
                <p key={link}>
                  <a href={new URL(link).pathname}>{w.open}</a>
                </p>
              ))}
            </details>
          ))}
        </div>
      </main>
    </div>
  );
}
