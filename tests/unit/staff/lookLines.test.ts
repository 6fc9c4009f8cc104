import { expect, it } from "vitest";
import { asLines, linesIn } from "@/lib/base/lines";
import { linesOfLooks, looksIn } from "@/lib/cases/lookLines";
import type { RowLook } from "@/lib/cases/rowLook";

const look: RowLook = {
  reference: "BP-2Q9X-4H7K",
  tier: "same_day",
  level: "Same day",
  marks: [],
  why: "Fever with new back pain",
  more: null,
  who: "F 41",
  waited: "2 h",
  due: "today 5 pm",
  standing: "at_risk",
  owner: null,
};
const marked: RowLook = {
  ...look,
  marks: ["New answer", "Perhaps twice"],
  more: "form unfinished",
  owner: "Dr. Ana Test",
};

it("reads rows as they were written, with no marks and with several", () => {
  for (const rows of [[], [look], [marked, look, marked]])
    expect(looksIn(linesOfLooks(rows))).toEqual(rows);
});

it("keeps a row one row, whatever a name holds", () => {
  const [row, ...others] = looksIn(linesOfLooks([{ ...look, why: "A\tB\nC: fever" }]));
  expect(others).toEqual([]);
  expect(row).toEqual({ ...look, why: "A B C: fever" });
});

it("reads an empty text as no rows, and keeps empty cells", () => {
  expect(linesIn(asLines([]))).toEqual([]);
  expect(
    linesIn(
      asLines([
        ["a", "", "b"],
        ["", "c", ""],
      ]),
    ),
  ).toEqual([
    ["a", "", "b"],
    ["", "c", ""],
  ]);
});
