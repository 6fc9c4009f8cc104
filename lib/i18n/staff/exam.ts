/** Words of the examination: its form, the case page and the letter. */
export const partWords = {
  reflexes: "Reflexes",
  power: "Power",
  sensation: "Sensation",
  raise: "Straight-leg raise",
  gait: "Gait",
} as const;

export const rowWords: Readonly<Record<string, string>> = {
  knee: "knee (L3, L4)",
  ankle: "ankle (S1)",
  plantar: "plantar response",
  L2: "L2",
  L3: "L3",
  L4: "L4",
  L5: "L5",
  S1: "S1",
  saddle: "saddle (S2 to S4)",
  raise: "straight-leg raise",
};

/** What each myotome does, beside its level. */
export const musclesWords: Readonly<Record<string, string>> = {
  L2: "hip bends",
  L3: "knee straightens",
  L4: "foot lifts",
  L5: "big toe lifts",
  S1: "foot pushes down",
};

export const valueWords: Readonly<Record<string, string>> = {
  not_examined: "not examined",
  absent: "absent",
  reduced: "reduced",
  normal: "normal",
  brisk: "brisk",
  down: "down",
  up: "up",
  unclear: "unclear",
  negative: "negative",
  positive: "positive",
  crossed: "positive, crossed too",
  "0": "0/5",
  "1": "1/5",
  "2": "2/5",
  "3": "3/5",
  "4": "4/5",
  "5": "5/5",
};

export const gaitWords = {
  not_examined: "not examined",
  normal: "normal",
  painful: "painful",
  foot_drop: "foot drop",
  unsteady: "unsteady",
  cannot_walk: "cannot walk",
} as const;

export const scopeWords = {
  "": "As above",
  normal: "All normal",
  rest_normal: "Normal but for these",
  only: "Only these examined",
  not_examined: "Not examined",
} as const;

/** What holds for every part below that says nothing itself. */
export const restWords = {
  not_examined: "Not examined",
  normal: "All examined: normal",
} as const;

/** The one thing that is not normal; a letter chooses the first that begins with it. */
export const oneWords: Readonly<Record<keyof Omit<typeof partWords, "gait">, string>> = {
  reflexes: "Reflex",
  power: "Power",
  sensation: "Sensation",
  raise: "Leg raise",
};

export const examWords = {
  rest: "Unless said below",
  title: "Examination",
  none: "Nobody has written down an examination.",
  add: "Add findings",
  again: "Add another examination",
  by: (name: string, time: string): string => `${name}, ${time}`,
  earlier: (n: number): string => (n === 1 ? "1 earlier examination" : `${n} earlier examinations`),
  hint: "A: all five parts examined and normal. R, P, S, L or G: normal but for a reflex, power, sensation, leg raise or gait; Tab to its side. Two or more findings, or not all examined: say so below.",
  one: "All examined, and normal but for",
  allElse: "All else: normal",
  gaitAlone: (gait: string): string => `Gait ${gait}, all else normal`,
  side: { right: "Right", left: "Left" },
  blank: "–",
  degrees: (side: string): string => `${side}, hurts at (degrees)`,
  cell: (part: string, row: string, side: string): string => `${part}, ${row}, ${side}`,
  note: "Anything else found",
  save: "Save the findings",
  allNormal: (value: string): string => `${value} on both sides`,
  otherwise: (value: string): string => `otherwise ${value}`,
  notExamined: (rows: string): string => `not examined: ${rows}`,
  at: (degrees: number): string => `at ${degrees}°`,
} as const;
