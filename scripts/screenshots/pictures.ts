import type { Page } from "@playwright/test";
import { answerUntil, PERSON, QUIET, sendForm, startForm } from "../../tests/e2e/walk/form";
import { signIn } from "../../tests/e2e/walk/staff";

/** How the page of a picture is reached, by the ways the tests walk. */
export type Picture = {
  name: string;
  go: (page: Page) => Promise<void>;
  /** what is chosen on it */
  choose?: Readonly<Record<string, string>>;
};

const NUMB = { saddle: "yes", "saddle.since": "under2Weeks", "saddle.trend": "worse" };

const asClinician = (page: Page): Promise<void> => signIn(page, "clinician@demo.test", /\/queue/);

/** The reference of a demo case of a kind: the most pressing of it. */
async function caseWhere(page: Page, asked: string): Promise<string> {
  const answer = await page.request.get(`/api/queue?limit=100&${asked}`);
  const { items } = (await answer.json()) as { items: { reference: string }[] };
  if (!items[0]) throw new Error(`No demo case is ${asked}.`);
  return items[0].reference;
}

/** The first of the demo's letters that still waits for its office. */
async function openReply(page: Page): Promise<void> {
  const mails = (await (await page.request.get("/api/demo/mail")).json()) as { links: string[] }[];
  const links = mails.flatMap((mail) => mail.links).filter((one) => one.includes("/reply/open/"));
  for (const link of links) {
    await page.goto(new URL(link).pathname);
    await page.locator("main").getByRole("button").first().click();
    await page.waitForURL(/\/reply\/[0-9a-f-]{36}$/);
    const waits = (await page.getByText("What you have told the clinic").count()) === 0;
    if (waits && (await page.locator("main form").count()) > 0) return;
  }
  throw new Error("Every letter of the demo is answered.");
}

export const PICTURES: readonly Picture[] = [
  {
    name: "start",
    go: async (page) => {
      await page.goto("/");
    },
  },
  {
    name: "danger-sign",
    go: async (page) => {
      await startForm(page);
      await answerUntil(page, /\/intake\/s03$/, QUIET);
    },
    choose: { saddle: "yes", "saddle.since": "weeks2to12" },
  },
  {
    name: "stop",
    go: async (page) => {
      await startForm(page);
      await answerUntil(page, /\/intake\/stop$/, { ...QUIET, ...PERSON, ...NUMB });
      // The mail to the clinic is on its way.
      for (let i = 0; i < 20 && !(await page.getByText("has been alerted").count()); i++) {
        await page.waitForTimeout(1_000);
        await page.reload();
      }
    },
  },
  {
    name: "status",
    go: async (page) => {
      await sendForm(page, { ...QUIET, ...PERSON });
    },
  },
  {
    name: "queue",
    go: async (page) => {
      await asClinician(page);
      await page.goto(`/queue?case=${await caseWhere(page, "view=unclaimed&tier=same_day")}`);
    },
  },
  {
    name: "case",
    go: async (page) => {
      await asClinician(page);
      await page.goto(`/cases/${await caseWhere(page, "state=received&tier=urgent")}`);
    },
  },
  {
    name: "letter",
    go: async (page) => {
      await asClinician(page);
      await page.goto(`/cases/${await caseWhere(page, "state=referred")}`);
      await page.locator('main a[href*="/referrals/"]').first().click();
      await page.waitForURL(/\/referrals\/[0-9a-f-]+$/);
      await page.goto(`${page.url()}/letter`);
    },
  },
  {
    name: "insights",
    go: async (page) => {
      await asClinician(page);
      await page.goto("/insights");
    },
  },
  { name: "reply", go: openReply },
];
