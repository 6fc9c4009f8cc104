import { describe, expect, test } from "vitest";
import { isPaletteKey, nextRow, shortcutOf } from "@/components/keys/shortcut";

const pressed = (key: string, held: Partial<KeyboardEvent> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

test("a key is spelled as aria-keyshortcuts spells it, whatever the caps lock", () => {
  expect(["c", "C", "/", "?", "Escape"].map((key) => shortcutOf(pressed(key)))).toEqual([
    "c",
    "c",
    "/",
    "?",
    "Escape",
  ]);
});

test.each(["ctrlKey", "metaKey", "altKey"])("a key with %s is the browser's", (held) => {
  expect(shortcutOf(pressed("c", { [held]: true }))).toBeNull();
});

test("Ctrl-K or ⌘-K opens the palette, both together or with Alt do not", () => {
  expect(isPaletteKey(pressed("k", { ctrlKey: true }))).toBe(true);
  expect(isPaletteKey(pressed("K", { metaKey: true }))).toBe(true);
  expect(isPaletteKey(pressed("k"))).toBe(false);
  expect(isPaletteKey(pressed("k", { metaKey: true, ctrlKey: true }))).toBe(false);
  expect(isPaletteKey(pressed("k", { ctrlKey: true, altKey: true }))).toBe(false);
});

describe("among five rows", () => {
  const COUNT = 5;
  const from =
    (row: number, open = -1) =>
    (key: string) =>
      nextRow(key, row, COUNT, open);

  test.each([
    ["j", 2, 3],
    ["ArrowDown", 2, 3],
    ["k", 2, 1],
    ["ArrowUp", 2, 1],
    ["j", 4, 4],
    ["k", 0, 0],
    ["Home", 3, 0],
    ["End", 1, 4],
  ])("%s goes from row %i to row %i", (key, row, to) => {
    expect(from(row)(key)).toBe(to);
  });

  test("from nowhere the first comes first, or what is next to the open one", () => {
    expect(from(-1)("j")).toBe(0);
    expect(from(-1, 2)("j")).toBe(3);
    expect(from(-1, 2)("k")).toBe(1);
    expect(from(-1, 2)("ArrowDown")).toBe(2);
  });

  test("other keys move nothing, and there is nothing to move to in an empty list", () => {
    expect(from(2)("c")).toBeNull();
    expect(from(-1)("Home")).toBeNull();
    expect(nextRow("j", -1, 0, -1)).toBeNull();
  });
});
