import { expect, test, vi } from "vitest";
import { generateMetadata as step } from "@/app/(patient)/intake/[step]/page";
import { generateMetadata as later } from "@/app/(patient)/intake/later/page";
import { generateMetadata as stop } from "@/app/(patient)/intake/stop/page";
import { words } from "@/lib/i18n/words";
import { withoutDatabase } from "@/tests/db/outage";

const held = vi.hoisted(() => ({ cookie: "" }));
vi.mock("next/headers", () => ({
  headers: async () => new Headers(),
  cookies: async () => ({
    get: (name: string) => (name === "plumbline.draft" ? { value: held.cookie } : undefined),
  }),
}));
held.cookie = `${crypto.randomUUID()}.${crypto.randomUUID()}.secret`;

const { shell, intake } = words("en");
const titles = async () =>
  Promise.all([
    step({ params: Promise.resolve({ step: "s03" }), searchParams: Promise.resolve({}) }),
    later(),
    stop(),
  ]).then((all) => all.map(({ title }) => title));

test("while the database is away no title says that a form is gone", async () => {
  const trouble = shell.failedTitle;
  expect(await withoutDatabase(titles)).toEqual([trouble, trouble, trouble]);
  const gone = intake.gone.title;
  expect(await titles()).toEqual([gone, gone, gone]);
});
