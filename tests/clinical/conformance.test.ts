import { describe, expect, it } from "vitest";
import { readCases } from "./read";
import { said } from "./said";

describe("conformance", { timeout: 60_000 }, () => {
  const vectors = readCases("conformance");
  it("has all 1,902 vectors", () => expect(vectors).toHaveLength(1902));
  it("agrees with every stated part of every vector", () => {
    const wrong = vectors.flatMap((one) => {
      const got = said(one);
      return Object.keys(one.expect)
        .filter((key) => JSON.stringify(got[key]) !== JSON.stringify(one.expect[key]))
        .map(
          (key) =>
            `${one.id} ${key}: ${JSON.stringify(got[key])} ≠ ${JSON.stringify(one.expect[key])}`,
        );
    });
    expect(wrong).toEqual([]);
  });
});
