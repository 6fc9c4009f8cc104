import type { Told } from "./words";

/** Nested lines, two spaces a step. */
export const bullets = (told: Told, depth = 0): string[] => [
  `${"  ".repeat(depth)}- ${told.text}`,
  ...told.under.flatMap((under) => bullets(under, depth + 1)),
];
