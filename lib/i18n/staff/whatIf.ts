/** Words of the trial on the case page: another answer, and what the rules would make of it. */
export const whatIfWords = {
  title: "What if",
  trialRun: "A trial run of the same rules. Nothing is stored.",
  open: "Change an answer and see",
  intro: "The same rules, run here on changed answers. Nothing is stored and nothing is decided.",
  from: (time: string): string =>
    `It starts from the answers of ${time}, on which the level stands.`,
  loading: "Loading the rules …",
  failed: "The rules could not be loaded. The case is not affected. Close this and open it again.",
  otherRules: (tier: string): string =>
    `Today's rules are not those of the stored result: unchanged, the answers give ${tier}. The trial compares with that.`,
  pick: "Which answer",
  pickHint: "Choose, or type a word of the question.",
  noMatch: "No question with these words was asked.",
  groups: {
    asked: "Asked because of the change",
    raises: "Open, and could raise the level",
  },
  kept: (n: number): string =>
    n === 1
      ? "One answer is kept private. It counts here as it was given, and cannot be seen or changed."
      : `${n} answers are kept private. They count here as they were given, and cannot be seen or changed.`,
  openThem: "Open them under Assessment",
  openThemWhy: "to try others.",
  changed: "Changed",
  to: (before: string, now: string): string => `“${before}” → “${now}”`,
  putBack: "Put back",
  reset: "Reset",
  nothing: "Nothing is changed. This is the level as it stands.",
  up: (tier: string): string => `Up from ${tier}.`,
  down: (tier: string): string => `Down from ${tier}.`,
  same: "The level stays.",
  certaintyWas: (before: string): string => `It was ${before.toLowerCase()}.`,
  reasons: (fresh: number, moved: number, gone: number): string => {
    const counts = [
      fresh > 0 && `${fresh} new`,
      moved > 0 && `${moved} changed`,
      gone > 0 && `${gone} gone`,
    ].filter(Boolean);
    return counts.length > 0 ? `Reasons: ${counts.join(", ")}.` : "The reasons stay.";
  },
  changes: {
    new: "New reason",
    higher: "Higher than before",
    lower: "Lower than before",
    surer: "Now definite",
    lessSure: "Now only possible",
  },
  gone: "No longer a reason",
  keptReasons: (n: number): string =>
    n === 1 ? "One reason stays as it is." : `${n} reasons stay as they are.`,
  where: "Where to",
  was: (place: string): string => `was ${place.toLowerCase()}`,
  nearly: (n: number, before: number): string =>
    `Not ruled out at a higher level: ${n} ${n === 1 ? "rule" : "rules"}, before ${before}.`,
  wrong: {
    number: "Type a whole number within the range.",
    tooLong: "Too long to be sent by a form.",
    noneWithOthers: "“None of these” stands beside others: the others count.",
  },
} as const;
