import type { Page } from "@playwright/test";
import { answerUntil, PERSON, QUIET, saveForLater, startForm } from "./walk/form";
import { signIn } from "./walk/staff";
import { openOwn } from "./walk/status";
import { beginUpdate } from "./walk/worse";

/** How a page is reached in the demo, by its file. House tests hold this list against app/. */
export type Visit = {
  file: string;
  as: "anyone" | "clinician" | "admin";
  go: (page: Page) => Promise<void>;
};

const at = (path: string) => async (page: Page) => {
  await page.goto(path);
};
const EMERGENCY = {
  ...QUIET,
  ...PERSON,
  saddle: "yes",
  "saddle.since": "under2Weeks",
  "saddle.trend": "worse",
};

/** The reference of a demo case in a state, from the queue's own JSON. */
async function caseIn(page: Page, state: string): Promise<string> {
  const answer = await page.request.get("/api/queue?limit=100");
  const { items } = (await answer.json()) as { items: { reference: string; state: string }[] };
  const found = items.find((item) => item.state === state);
  if (!found) throw new Error(`No demo case is ${state}.`);
  return found.reference;
}

/** An emergency that nobody has decided about: of the demo's own, or by a form of the tests. */
async function emergencyCase(page: Page): Promise<string> {
  const answer = await page.request.get("/api/queue?tier=emergency&limit=50");
  const { items } = (await answer.json()) as { items: { reference: string; state: string }[] };
  const found = items.find(({ state }) => state === "received" || state === "in_review");
  if (!found) throw new Error("No emergency is undecided.");
  return found.reference;
}

async function openReferral(page: Page): Promise<void> {
  await page.goto(`/cases/${await caseIn(page, "referred")}`);
  await page.locator('main a[href*="/referrals/"]').first().click();
  await page.waitForURL(/\/referrals\/[0-9a-f-]+$/);
}

async function openLink(page: Page): Promise<void> {
  const mails = (await (await page.request.get("/api/demo/mail")).json()) as { links: string[] }[];
  const link = mails.flatMap((mail) => mail.links).find((l) => l.includes("/reply/open/"));
  if (!link) throw new Error("No mail in the sink holds a reply link.");
  await page.goto(new URL(link).pathname);
}

/** A page of a case that its patient has opened. */
const own = (beside: string) => async (page: Page) => {
  await page.goto(`/status/${await openOwn(page)}${beside}`);
};

export const PAGES: readonly Visit[] = [
  { file: "app/(patient)/page.tsx", as: "anyone", go: at("/") },
  { file: "app/(patient)/back-pain/page.tsx", as: "anyone", go: at("/back-pain") },
  { file: "app/(patient)/about/page.tsx", as: "anyone", go: at("/about") },
  { file: "app/(patient)/privacy/page.tsx", as: "anyone", go: at("/privacy") },
  { file: "app/(patient)/privacy/page.tsx", as: "anyone", go: at("/privacy?version=2026-11") },
  { file: "app/(patient)/accessibility/page.tsx", as: "anyone", go: at("/accessibility") },
  // The patient's own screens, also where they refuse: screens.spec.ts.
  ...["s23", "contact", "consent"].map(
    (step): Visit => ({
      file: "app/(patient)/intake/[step]/page.tsx",
      as: "anyone",
      go: async (page) => {
        await startForm(page);
        await answerUntil(page, /\/number$/, { ...QUIET, filledBy: "proxy" });
        await page.goto(`/intake/${step}`);
      },
    }),
  ),
  {
    file: "app/(patient)/intake/stop/page.tsx",
    as: "anyone",
    go: async (page) => {
      await startForm(page);
      await answerUntil(page, /\/intake\/stop$/, EMERGENCY);
    },
  },
  {
    file: "app/(patient)/intake/later/page.tsx",
    as: "anyone",
    go: async (page) => {
      await startForm(page);
      await page.getByRole("button", { name: "Save and come back later" }).click();
      await page.getByRole("button", { name: "Get a code" }).click();
      await page.locator(".notice.error").waitFor();
    },
  },
  {
    file: "app/(patient)/intake/later/page.tsx",
    as: "anyone",
    go: async (page) => {
      await startForm(page);
      await saveForLater(page);
    },
  },
  { file: "app/(patient)/intake/resume/page.tsx", as: "anyone", go: at("/intake/resume") },
  {
    file: "app/(patient)/intake/resume/page.tsx",
    as: "anyone",
    go: at("/intake/resume?problem=wrong"),
  },
  {
    file: "app/(patient)/intake/resume/[token]/page.tsx",
    as: "anyone",
    go: at(`/intake/resume/${"A".repeat(43)}?problem=wrong`),
  },
  {
    file: "app/(patient)/status/[reference]/page.tsx",
    as: "anyone",
    go: at("/status/BP-0000-0000"),
  },
  {
    file: "app/(patient)/status/[reference]/worse/[step]/page.tsx",
    as: "anyone",
    go: at("/status/BP-0000-0000/worse/s03"),
  },
  ...["s03", "s08", "s24"].map(
    (step): Visit => ({
      file: "app/(patient)/status/[reference]/worse/[step]/page.tsx",
      as: "anyone",
      go: async (page) => {
        const reference = await openOwn(page);
        await beginUpdate(page);
        await page.goto(`/status/${reference}/worse/${step}`);
      },
    }),
  ),
  {
    file: "app/(patient)/status/[reference]/worse/[step]/page.tsx",
    as: "anyone",
    go: async (page) => {
      await openOwn(page);
      await beginUpdate(page);
      await answerUntil(page, /\/worse\/check$/, QUIET);
    },
  },
  {
    file: "app/(patient)/status/[reference]/worse/stop/page.tsx",
    as: "anyone",
    go: async (page) => {
      await openOwn(page);
      await beginUpdate(page);
      await answerUntil(page, /\/worse\/stop$/, EMERGENCY);
    },
  },
  { file: "app/(patient)/status/page.tsx", as: "anyone", go: at("/status?problem=wrong") },
  {
    file: "app/(patient)/status/open/[token]/page.tsx",
    as: "anyone",
    go: at(`/status/open/${"A".repeat(43)}`),
  },
  { file: "app/(patient)/status/[reference]/page.tsx", as: "anyone", go: own("") },
  {
    file: "app/(patient)/status/[reference]/contact/page.tsx",
    as: "anyone",
    go: own("/contact"),
  },
  {
    file: "app/(patient)/status/[reference]/preferences/page.tsx",
    as: "anyone",
    go: own("/preferences"),
  },
  {
    file: "app/(patient)/status/[reference]/withdraw/page.tsx",
    as: "anyone",
    go: own("/withdraw"),
  },
  { file: "app/(staff-auth)/sign-in/page.tsx", as: "anyone", go: at("/sign-in") },
  { file: "app/(staff-auth)/sign-in/error/page.tsx", as: "anyone", go: at("/sign-in/error") },
  { file: "app/(staff-auth)/sign-out/page.tsx", as: "clinician", go: at("/sign-out") },
  {
    file: "app/(staff-auth)/set-password/[token]/page.tsx",
    as: "anyone",
    go: at("/set-password/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"),
  },
  { file: "app/(staff)/second-look/page.tsx", as: "clinician", go: at("/second-look") },
  { file: "app/(staff)/queue/page.tsx", as: "clinician", go: at("/queue") },
  { file: "app/(staff)/settings/page.tsx", as: "clinician", go: at("/settings?saved=yes") },
  { file: "app/(staff)/insights/page.tsx", as: "admin", go: at("/insights") },
  { file: "app/(staff)/insights/page.tsx", as: "admin", go: at("/insights?from=soon") },
  {
    file: "app/(staff)/cases/[reference]/page.tsx",
    as: "clinician",
    go: async (page) => {
      await page.goto(`/cases/${await caseIn(page, "received")}`);
    },
  },
  {
    file: "app/(staff)/cases/[reference]/refer/page.tsx",
    as: "clinician",
    go: async (page) => {
      await page.goto(`/cases/${await caseIn(page, "received")}/refer`);
    },
  },
  {
    file: "app/(staff)/cases/[reference]/refer/letters/page.tsx",
    as: "clinician",
    go: async (page) => {
      await page.goto(`/cases/${await caseIn(page, "received")}/refer/letters`);
    },
  },
  {
    file: "app/(staff)/cases/[reference]/risky/[what]/page.tsx",
    as: "clinician",
    go: async (page) => {
      await page.goto(`/cases/${await emergencyCase(page)}/risky/lower`);
    },
  },
  {
    file: "app/(staff)/cases/[reference]/referrals/[id]/page.tsx",
    as: "clinician",
    go: openReferral,
  },
  {
    file: "app/(staff)/cases/[reference]/referrals/[id]/letter/page.tsx",
    as: "clinician",
    go: async (page) => {
      await openReferral(page);
      await page.goto(`${page.url()}/letter`);
    },
  },
  { file: "app/(staff)/directory/page.tsx", as: "admin", go: at("/directory") },
  { file: "app/(staff)/directory/new/page.tsx", as: "admin", go: at("/directory/new") },
  {
    file: "app/(staff)/directory/[id]/page.tsx",
    as: "admin",
    go: async (page) => {
      await page.goto("/directory");
      await page.locator('main a[href^="/directory/"]:not([href$="/new"])').first().click();
      await page.waitForURL(/\/directory\/[0-9a-f-]{36}$/);
    },
  },
  { file: "app/(recipient)/reply/open/[token]/page.tsx", as: "anyone", go: openLink },
  {
    file: "app/(recipient)/reply/[referralId]/page.tsx",
    as: "anyone",
    go: async (page) => {
      await openLink(page);
      await page.locator("main").getByRole("button").first().click();
      await page.waitForURL(/\/reply\/[0-9a-f-]{36}$/);
    },
  },
  { file: "app/(demo)/demo/mail/page.tsx", as: "anyone", go: at("/demo/mail") },
];

/** Who must be signed in before a visit. */
export async function comeAs(page: Page, as: Visit["as"]): Promise<void> {
  if (as === "clinician") await signIn(page, "clinician@demo.test", /\/queue/);
  if (as === "admin") await signIn(page, "admin@demo.test", /\/directory/);
}
