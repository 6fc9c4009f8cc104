/** Care so far: Helps choose the right next step. */
export const care = [
  {
    id: "physio",
    screen: "s20",
    type: "choice",
    options: ["none", "under6Weeks", "helped", "noHelp"],
    allowUnsure: true,
  },
  {
    id: "treatments",
    screen: "s20",
    type: "multi",
    options: ["medicine", "injection", "surgery", "manual", "talking", "none"],
    allowUnsure: true,
  },
  {
    id: "tests",
    screen: "s20",
    type: "multi",
    options: ["xray", "mriCt", "blood", "exam", "none"],
    allowUnsure: true,
  },
  {
    id: "toldDiagnosis",
    screen: "s21",
    type: "multi",
    options: ["disc", "stenosis", "fracture", "slip", "inflammatory", "nerve", "muscle", "none"],
    allowUnsure: true,
  },
  {
    id: "lifeImpact",
    screen: "s21",
    type: "multi",
    options: ["offWork", "fearMove", "noHope", "avoid", "stress", "none"],
    allowUnsure: true,
  },
  { id: "goal", screen: "s21", type: "text" },
] as const;
