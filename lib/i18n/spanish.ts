/** Ends a sentence; "5 p.m." has its full stop already. */
export const stop = (sentence: string): string =>
  sentence.endsWith(".") ? sentence : `${sentence}.`;

/** "la 1:30 p.m.", "las 5 p.m." */
export const hour = (time: string): string => `${/^1(?!\d)/.test(time) ? "la" : "las"} ${time}`;
