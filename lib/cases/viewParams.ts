import type { ViewQuery } from "./queueQuery";

/** Names of the filters in an address, in the order in which they are written. Light: browsers get it too. */
export const FILTER_NAMES = [
  "tier",
  "specialty",
  "language",
  "age",
  "site",
  "owner",
  "state",
] as const;
export type FilterName = (typeof FILTER_NAMES)[number];

/** View and filters as the part of an address after "?"; what is usual is left out, so that one view has one spelling. */
export function viewParams({ view, ...filters }: ViewQuery): URLSearchParams {
  const params = new URLSearchParams();
  if (view !== "all") params.set("view", view);
  for (const name of FILTER_NAMES) {
    const value = filters[name];
    if (value !== undefined) params.set(name, value);
  }
  return params;
}
