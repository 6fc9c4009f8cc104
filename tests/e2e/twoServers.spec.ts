import { expect, test } from "@playwright/test";
import { decideTogether, isLive, rowOf, SOON, sit } from "./walk/desk";
import { sendIntake } from "./walk/intake";
import { secondServer } from "./walk/secondServer";

const POLISH = { preferredLanguage: "pl" };

test("two processes on one database: news crosses live, and of two decisions at once one wins", async ({
  browser,
  baseURL,
  request,
}) => {
  const other = await secondServer();
  try {
    const first = await sendIntake(request, {
      contact: { fullName: "Twofold Testwell", ...POLISH },
    });
    const second = await sendIntake(request, {
      contact: { fullName: "Twoways Testwell", ...POLISH },
    });
    const ann = await sit(browser, "clinician@demo.test", baseURL);
    const ben = await sit(browser, "clinician2@demo.test", other.address);

    // Ann's stream is of the one process, Ben claims in the other; and the other way round.
    const owners = [
      { watches: ann, claims: ben, reference: first, owner: "Dr M. Proofer" },
      { watches: ben, claims: ann, reference: second, owner: "Dr A. Testwright" },
    ];
    for (const { watches, claims, reference, owner } of owners) {
      // Few are routine and in Polish: all of the routine ones are more than a page by now.
      await watches.goto("/queue?tier=routine&language=pl");
      await isLive(watches);
      await claims.goto(`/cases/${reference}`);
      const claim = claims.getByRole("button", { name: /^Claim/ }).first();
      await claim.click();
      await expect(rowOf(watches, reference).locator(".owner")).toContainText(owner, SOON);
    }

    const third = await sendIntake(request, { contact: { fullName: "Twoatonce Testwell" } });
    await decideTogether(third, [
      { page: ann, name: "Dr A. Testwright", tier: "soon", text: "Walks well, no weakness." },
      { page: ben, name: "Dr M. Proofer", tier: "urgent", text: "Weak foot seen on video." },
    ]);
    for (const page of [ann, ben]) await page.context().close();
  } finally {
    await other.stop();
  }
});
