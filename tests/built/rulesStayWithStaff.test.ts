import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { RULES } from "@/lib/triage";
import { reasonsEs } from "@/lib/triage/reasons.es";

const NEXT = join(import.meta.dirname, "../../.next");
const read = (path: string): string => readFileSync(join(NEXT, path), "utf8");
const CHUNK = /static\/chunks\/[\w.~-]+\.js/g;

/** Scripts that each page starts with. */
const { rootMainFiles, polyfillFiles } = JSON.parse(read("build-manifest.json")) as {
  rootMainFiles: string[];
  polyfillFiles: string[];
};

/** Every page's own manifest, by its route such as "(patient)/status/[reference]". */
const MANIFEST = "page_client-reference-manifest.js";
const PAGES = readdirSync(join(NEXT, "server/app"), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(MANIFEST))
  .map((path) => path.slice(0, -MANIFEST.length - 1));

const firstScripts = (page: string): string[] => [
  ...new Set([
    ...rootMainFiles,
    ...polyfillFiles,
    ...(read(join("server/app", page, MANIFEST)).match(CHUNK) ?? []),
  ]),
];

/** With all that these scripts could load later: a script names what it loads. */
function allScripts(page: string): string[] {
  const found = new Set(firstScripts(page));
  for (const chunk of found) for (const next of read(chunk).match(CHUNK) ?? []) found.add(next);
  return [...found];
}

/** The longest piece of a text that no compiler writes otherwise: no quotes, no signs beyond ASCII. */
const piece = (text: string): string =>
  text.split(/["'`\\]|[^\x20-\x7e]/).reduce((a, b) => (b.length > a.length ? b : a));

const MARKS = RULES.map(({ id, because }) => ({
  id,
  says: [
    new RegExp(`["'\`]${id}["'\`]`),
    piece(because),
    piece(reasonsEs[id as keyof typeof reasonsEs]),
  ],
}));

/** The rules whose id or reason, in English or Spanish, stands in a script. Most scripts are shared: each is read once. */
const known = new Map<string, ReadonlySet<string>>();
function rulesOf(chunk: string): ReadonlySet<string> {
  const before = known.get(chunk);
  if (before) return before;
  const text = read(chunk);
  const found = MARKS.filter(({ says }) =>
    says.some((mark) => (typeof mark === "string" ? text.includes(mark) : mark.test(text))),
  );
  const ids = new Set(found.map(({ id }) => id));
  known.set(chunk, ids);
  return ids;
}

const rulesIn = (chunks: readonly string[]): string[] =>
  MARKS.map(({ id }) => id).filter((id) => chunks.some((chunk) => rulesOf(chunk).has(id)));

const CASE = "(staff)/cases/[reference]";
const OUTSIDE = PAGES.filter((page) => /^\((patient|recipient)\)/.test(page));
const listed = readdirSync(join(NEXT, "../app"), { recursive: true, encoding: "utf8" })
  .filter((path) => /^\((patient|recipient)\).*page\.tsx$/.test(path))
  .map((path) => path.slice(0, -"/page.tsx".length));

test("every page for people outside the clinic is looked at", () => {
  expect(OUTSIDE.toSorted()).toEqual(listed.toSorted());
});

describe.each(OUTSIDE)("%s", (page) => {
  test("no script it has, or could load, holds a rule", () => {
    expect(rulesIn(allScripts(page))).toEqual([]);
  });
});

test("no page of the staff starts with a rule", () => {
  for (const page of PAGES) expect([page, rulesIn(firstScripts(page))]).toEqual([page, []]);
});

test("the page of a case can load the whole table: a rule would be found where there is one", () => {
  expect(rulesIn(allScripts(CASE))).toEqual(RULES.map(({ id }) => id));
  expect(PAGES.filter((page) => rulesIn(allScripts(page)).length > 0)).toEqual([CASE]);
});
