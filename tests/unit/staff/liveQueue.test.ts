import { describe, expect, test } from "vitest";
import { asOfNow, changeOf, newsOf } from "@/components/queue/live/compare";
import { newsWords } from "@/components/queue/live/words";
import type { RowLook } from "@/lib/cases/rowLook";

const row = (reference: string, more: Partial<RowLook> = {}): RowLook => ({
  reference,
  tier: "soon",
  level: "Soon",
  marks: [],
  why: "why",
  more: null,
  who: "F 54",
  waited: "1 h",
  due: "Fri 27",
  standing: "on_time",
  owner: null,
  ...more,
});
const rows = (names: string): RowLook[] => [...names].map((name) => row(name));
const latest = (names: string, more = false) => ({ rows: rows(names), more });
const places = (shown: string, now: string, more = false): string =>
  asOfNow(rows(shown), latest(now, more))
    .map(({ reference, gone }) => (gone ? `(${reference})` : reference))
    .join("");

describe("rows keep their places", () => {
  test.each([
    ["ABC", "ABC", "ABC", "nothing changed"],
    ["ABC", "XABC", "ABC", "a new one waits"],
    ["ABC", "CAB", "ABC", "another order waits"],
    ["ABC", "AC", "A(B)C", "one left"],
    ["ABC", "", "(A)(B)(C)", "all left"],
    ["", "A", "", "an empty list waits too"],
  ])("%s, then %s: %s is shown (%s)", (shown, now, seen) => {
    expect(places(shown, now)).toBe(seen);
  });

  test("one that was only pushed off a full page has not left", () => {
    expect(places("ABC", "XYAB", true)).toBe("ABC");
    expect(places("ABC", "XYAC", true)).toBe("A(B)C");
  });

  test("a changed row changes where it stands", () => {
    const now = { rows: [row("B"), row("A", { owner: "Dr Ada" })], more: false };
    expect(asOfNow(rows("AB"), now).map(({ owner }) => owner)).toEqual(["Dr Ada", null]);
  });
});

const said = (shown: string, now: RowLook[], more = { shown: false, now: false }) =>
  newsWords(newsOf({ rows: rows(shown), more: more.shown }, { rows: now, more: more.now }));

describe("what waits is said in words", () => {
  const emergency = (name: string) => row(name, { tier: "emergency" });
  test.each([
    ["ABC", rows("ABC"), null],
    ["ABC", rows("AC"), null],
    ["ABC", rows("AXBCY"), "2 new"],
    ["ABC", [emergency("X"), ...rows("YABC")], "2 new · 1 emergency"],
    ["ABC", [emergency("C"), ...rows("AB")], "1 emergency"],
    ["ABC", rows("BAC"), "New order"],
    ["", rows("A"), "1 new"],
  ])("%s, then %#: %s", (shown, now, words) => {
    expect(said(shown, now)).toBe(words);
  });

  test("what ranks behind the page is not new here", () => {
    expect(said("ABC", rows("ABCDEF"), { shown: true, now: false })).toBeNull();
    expect(said("ABC", rows("AXBCDEF"), { shown: true, now: true })).toBe("1 new");
  });
});

test.each([
  [{}, null],
  [{ waited: "2 h" }, null],
  [{ owner: "Dr Ada" }, "owner"],
  [{ owner: "Dr Ada", tier: "urgent" }, "level"],
  [{ gone: true }, "gone"],
  [{ marks: ["patient wrote"] }, "other"],
] as const)("of an open case %o is told as %s", (now, change) => {
  const marks = "marks" in now ? { marks: [...now.marks] } : {};
  expect(changeOf(row("A"), { ...row("A"), ...now, ...marks } as RowLook)).toBe(change);
});
