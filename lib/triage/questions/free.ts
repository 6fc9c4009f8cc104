/** In your own words: Anything we missed. */
export const free = [{ id: "freeText", screen: "s24", type: "text" }] as const;
