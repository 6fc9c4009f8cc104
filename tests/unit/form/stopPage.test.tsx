import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { EmergencyPage } from "@/components/stop/EmergencyPage";
import { SelfHarmPage } from "@/components/stop/SelfHarmPage";
import type { Alert, StopProps } from "@/components/stop/stopProps";
import { words } from "@/lib/i18n/words";

const ALERTS: readonly Alert[] = [
  { state: "reached", time: "10:42" },
  { state: "trying" },
  { state: "not", closedUntil: null },
];
const ANSWERS = [null, "called", "going", "cannot", "already_seen"] as const;
const PHONE = "(312) 555-0142";
type Notice = StopProps["notice"];

const props = (notice: Partial<Notice>, alert: Alert): StopProps => ({
  words: words("en"),
  clinic: {
    name: "Exampleton Back Clinic",
    phone: "(312) 555-0100",
    emergencyNumber: "911",
    crisisLine: "988",
  },
  notice: { id: "1", answer: null, quotes: ["Numb: Yes"], phone: PHONE, ...notice },
  alert,
  here: "/intake/stop",
  action: "/api/intake/stop",
  backHref: "/intake/s03",
  refused: null,
});
const plain = (html: string): string => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
const emergency = (notice: Partial<Notice>, alert: Alert) =>
  renderToStaticMarkup(<EmergencyPage {...props(notice, alert)} />);
const selfHarm = (notice: Partial<Notice>, alert: Alert) =>
  renderToStaticMarkup(<SelfHarmPage {...props(notice, alert)} />);

/** Every state in which either page can stand. */
const ALL = ALERTS.flatMap((alert) =>
  [PHONE, null].flatMap((phone) =>
    ANSWERS.flatMap((answer) =>
      [emergency, selfHarm].map((page) => ({
        alert,
        phone,
        answer,
        html: page({ phone, answer }, alert),
      })),
    ),
  ),
);

test("has been alerted is said when the mail server took the alert, and only then", () => {
  for (const { alert, html } of ALL)
    expect(/has been alerted/.test(plain(html))).toBe(alert.state === "reached");
});

test("when nobody was reached it says so, with the number to call", () => {
  for (const { alert, html } of ALL) {
    const said = /We could not reach the clinic: call \(312\) 555-0100/.test(plain(html));
    expect(said).toBe(alert.state === "not");
  }
});

test("a call is promised only when there is a number and the clinic knows", () => {
  for (const { alert, phone, html } of ALL) {
    const promised = /will call you/.test(plain(html));
    if (promised) expect({ alert: alert.state, phone }).toEqual({ alert: "reached", phone: PHONE });
  }
  expect(plain(emergency({ answer: "cannot" }, { state: "reached", time: "10:42" }))).toContain(
    `We will call you on ${PHONE}.`,
  );
  expect(plain(selfHarm({}, { state: "reached", time: "10:42" }))).toContain("will call you today");
});

test("without a number it asks for one, on each page and after each answer", () => {
  for (const { phone, html } of ALL.filter((one) => one.phone === null)) {
    expect({ phone, field: html.match(/name="phone"/g)?.length }).toEqual({ phone, field: 1 });
  }
});

test("there is no link to read more: only the way back, and to look whether the clinic knows", () => {
  for (const { html } of ALL) {
    const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href ?? "");
    expect(links.filter((href) => !/^(tel:|sms:|\/intake\/(s03|stop)$)/.test(href))).toEqual([]);
  }
});
