import { expect, test } from "vitest";
import { rateLimits } from "@/lib/base/rateLimits";

test("limits are read by kind, from one address and from all", () => {
  expect(rateLimits.parse("start=30/300, open=5/off")).toEqual({
    start: { address: 30, all: 300 },
    open: { address: 5, all: null },
  });
  expect(rateLimits.parse("off")).toBe("off");
});

test.each(["start=30", "start", "start=30/x", "start=30/300,", "=1/2"])("%s is refused", (text) => {
  expect(rateLimits.safeParse(text).success).toBe(false);
});
