import { expect, test } from "vitest";
import { type ChoiceGroup, matching } from "@/components/keys/places";
import { newReference } from "@/lib/base/reference";

const GROUPS: ChoiceGroup[] = [
  {
    id: "here",
    title: "On this page",
    items: [{ id: "key c", name: "Claim for 15 minutes", key: "c" }],
  },
  {
    id: "views",
    title: "Views",
    items: [
      { id: "mine", name: "Mine", href: "/queue?view=mine" },
      { id: "patient", name: "Waiting for patient", href: "/queue?view=patient" },
    ],
  },
];
const names = (typed: string, searches = true): string[] =>
  matching(GROUPS, typed, searches).flatMap(({ items }) => items.map(({ name }) => name));

test("nothing typed shows all; a word of a name finds it, accents and capitals aside", () => {
  expect(names("")).toEqual(["Claim for 15 minutes", "Mine", "Waiting for patient"]);
  expect(names("CLÁIM")).toContain("Claim for 15 minutes");
  expect(names("patient wait", false)).toEqual(["Waiting for patient"]);
  expect(names("xyz", false)).toEqual([]);
});

test("what is typed can always be searched for; a whole reference leads to its case", () => {
  expect(names("examplar")).toEqual(["Search the cases for “examplar”"]);
  const reference = newReference();
  const [group] = matching(GROUPS, reference.toLowerCase(), true);
  expect(group?.items.map(({ href }) => href)).toEqual([
    `/cases/${reference}`,
    `/queue?q=${reference.toLowerCase()}`,
  ]);
});
