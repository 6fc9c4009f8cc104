/** How close the rows of the staff side stand. */
const DENSITIES = ["compact", "comfortable"] as const;
export type Density = (typeof DENSITIES)[number];

export const readDensity = (text: string | null | undefined): Density =>
  text === "comfortable" ? "comfortable" : "compact";
