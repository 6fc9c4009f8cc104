/** Injury: A fall or crash can break a bone. */
export const injury = [
  {
    id: "injury",
    screen: "s19",
    type: "choice",
    options: ["none", "lift", "minorFall", "major"],
    allowUnsure: true,
    required: true,
  },
  {
    id: "injuryWhen",
    screen: "s19",
    type: "choice",
    options: ["under2Weeks", "weeks2to12"],
    allowUnsure: true,
    askIf: [{ q: "injury", in: ["lift", "minorFall", "major", "unsure"] }],
  },
  {
    id: "injurySigns",
    screen: "s19",
    type: "multi",
    options: ["bruise", "cannotWalk", "none"],
    allowUnsure: true,
    askIf: [{ q: "injury", in: ["lift", "minorFall", "major", "unsure"] }],
  },
  {
    id: "sportExtension",
    screen: "s19",
    type: "yesNo",
    allowUnsure: true,
    allowPreferNot: true,
    askIf: [{ q: "age", upTo: 20 }],
  },
] as const;
