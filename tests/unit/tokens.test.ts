import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const THEMES = ["light", "dark"] as const;
type Theme = (typeof THEMES)[number];

const css = readFileSync(new URL("../../app/styles/tokens.css", import.meta.url), "utf8");
const tokens = new Map(
  [...css.matchAll(/--([\w-]+):\s*light-dark\((#\w{6}),\s*(#\w{6})\)/gi)].map(
    ([, name = "", light = "", dark = ""]) => [name, { light, dark }],
  ),
);

function colour(name: string, theme: Theme): string {
  const token = tokens.get(name);
  if (!token) throw new Error(`tokens.css names no colour --${name}.`);
  return token[theme];
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const PAPER = ["bg", "surface", "sunken"];
const pairs = (fronts: string[], grounds: string[]): [string, string][] =>
  fronts.flatMap((front) => grounds.map((ground): [string, string] => [front, ground]));

/** Text on its ground: 4.5 to 1. */
const TEXT: [string, string][] = [
  ...pairs(["ink", "ink-2", "ink-3", "link"], PAPER),
  ...pairs(["ink", "ink-2", "link"], ["brand-soft", "ok-soft"]),
  ...pairs(["ok", "danger"], ["bg", "surface"]),
  ["ok", "ok-soft"],
  ["brand-on", "brand"],
  ["brand", "surface"],
  ["surface", "ink"],
  ["ink", "t5-soft"],
  ...["t1", "t2", "t3", "t4", "t5"].flatMap((tier): [string, string][] => [
    [`${tier}-on`, tier],
    [`${tier}-text`, `${tier}-soft`],
    [`${tier}-text`, "surface"],
  ]),
];

/** What bounds a control or carries meaning without words: 3 to 1. */
const LINES: [string, string][] = [
  ...pairs(["control", "brand", "danger"], PAPER),
  ["control", "brand-soft"],
  ["brand", "brand-soft"],
  ["ok", "sunken"],
  ["ink-2", "surface"],
  ["focus", "bg"],
  ["focus", "surface"],
  ["focus", "halo"],
];

describe.each(THEMES)("tokens, %s", (theme) => {
  it.each(TEXT)("%s can be read on %s", (front, ground) => {
    expect(contrast(colour(front, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });
  it.each(LINES)("%s can be seen on %s", (front, ground) => {
    expect(contrast(colour(front, theme), colour(ground, theme))).toBeGreaterThanOrEqual(3);
  });
});

describe("colours", () => {
  it("are computed as WCAG does", () => {
    expect(contrast("#FFFFFF", "#000000")).toBeCloseTo(21, 5);
    expect(contrast("#777777", "#FFFFFF")).toBeCloseTo(4.48, 2);
  });

  it("have both themes: every token with a raw colour is a light-dark pair", () => {
    const raw = css
      .split("\n")
      .filter((line) =>
        /:\s*#[0-9a-f]{3,8}|(rgb|hsl|oklch)\(/i.test(line.replace(/light-dark\(.*\)/, "")),
      );
    expect(raw).toEqual([]);
    expect(tokens.size).toBeGreaterThanOrEqual(35);
  });
});
