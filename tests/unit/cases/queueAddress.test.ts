import { expect, test } from "vitest";
import { queueHref } from "@/components/queue/queueHref";
import { hasFilters, readAddress } from "@/lib/cases/queueQuery";
import { readSought } from "@/lib/cases/queueSought";
import { viewParams } from "@/lib/cases/viewParams";

test("what an address asks for is read; what cannot be read is left out and named", () => {
  const { query, ignored } = readAddress({
    view: "mine",
    tier: "urgent",
    age: "about 30",
    owner: "'; drop",
    state: ["received", "in_review"],
    limit: "9999",
    after: "",
    stranger: "x",
  });
  expect(query).toEqual({ view: "mine", tier: "urgent", limit: 50 });
  expect(ignored).toEqual(["age", "owner", "state", "limit"]);
  expect(readAddress({})).toEqual({ query: { view: "all", limit: 50 }, ignored: [] });
  expect(readAddress({ view: "nonsense" })).toMatchObject({
    query: { view: "all" },
    ignored: ["view"],
  });
});

test("an address says no more than it must, and reads back as it was", () => {
  expect(queueHref({})).toBe("/queue");
  expect(queueHref({ view: "all", limit: 50 })).toBe("/queue");
  const place = { view: "unclaimed", age: "80-", language: "es" } as const;
  const href = queueHref({ ...place, case: "BP-2Q9X-4M7T" });
  expect(href).toBe("/queue?view=unclaimed&language=es&age=80-&case=BP-2Q9X-4M7T");
  const read = readAddress(Object.fromEntries(new URL(href, "http://x").searchParams));
  expect(read.query).toMatchObject(place);
  expect(viewParams(read.query).toString()).toBe("view=unclaimed&language=es&age=80-");
  expect(hasFilters(read.query)).toBe(true);
});

test("what is typed into the box is a reference, birth dates or the words of a name", () => {
  expect(readSought("bp 2q9x-4")).toMatchObject({ reference: "BP-2Q9X-4" });
  expect(readSought("2Q9O")).toMatchObject({ reference: "BP-2Q90" });
  expect(readSought("Ana")).toEqual({ reference: null, birthDates: [], words: ["ana"] });
  expect(readSought("02/03/1972").birthDates.sort()).toEqual(["1972-02-03", "1972-03-02"]);
  expect(readSought("13/03/1972").birthDates).toEqual(["1972-03-13"]);
  expect(readSought("3 Feb 1972")).toEqual({
    reference: null,
    birthDates: ["1972-02-03"],
    words: [],
  });
  expect(readSought("30 Feb 1972").birthDates).toEqual([]);
  expect(readSought("a b")).toMatchObject({ words: [] });
});
