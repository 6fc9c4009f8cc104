import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { sayingOf } from "@/components/status/saying";
import { callText } from "@/components/status/statusSteps";
import { patientNext, type StatusView } from "@/lib/cases/statusView";
import { words } from "@/lib/i18n/words";

const DAY = [["08:00", "17:00"]];
const hours = { week: { mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY }, holidays: [] };
const timeZone = "America/Chicago";
const SATURDAY = new Date("2026-11-28T16:00:00Z");

/** The first thing on the receipt of a same-day form that came on a Saturday. */
function saturdays(onCallEmail: string | null, locale: "en" | "es"): string {
  const row = { state: "received", tier: "same_day", nextAction: "first_look" } as const;
  const standing = { ...row, dueAt: SATURDAY, since: SATURDAY, closeReason: null };
  const next = patientNext(standing, null, { timeZone, hours, onCallEmail }, SATURDAY);
  if (next.kind !== "call" && next.kind !== "shut") throw new Error(next.kind);
  const about = { when: { locale, timeZone }, now: SATURDAY, clinicPhone: "(312) 555-0100" };
  const view = { phone: "(312) 555-0142" } as StatusView;
  const { title, note } = callText(next, view, sayingOf(words(locale), about));
  return renderToStaticMarkup(
    <p>
      {title} {note}
    </p>,
  )
    .replace(/<[^>]+>/g, "")
    .replace(/\s+/g, " ");
}

test("closed and nobody on call: do not wait for us, call today, with the number", () => {
  expect(saturdays(null, "en")).toBe(
    "We are closed until Monday 30 November, 8 am. Do not wait for us. Call today: (312) 555-0100",
  );
  expect(saturdays(null, "es")).toMatch(/No nos espere\. Llame hoy: \(312\) 555-0100/);
});

test("closed with somebody on call: a call today, by its time", () => {
  expect(saturdays("oncall@example.test", "en")).toMatch(
    /^Someone from the clinic will call you today, by 2 pm\./,
  );
});
