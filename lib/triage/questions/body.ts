/** Your whole body: Some back pain starts in another part of the body. */
export const body = [
  { id: "weightLoss", screen: "s12", type: "yesNo", allowUnsure: true, allowPreferNot: true },
  { id: "unwell", screen: "s12", type: "yesNo", allowUnsure: true, allowPreferNot: true },
  {
    id: "otherSymptoms",
    screen: "s13",
    type: "multi",
    options: [
      "burningPee",
      "bloodPee",
      "yellowSkin",
      "blisterRash",
      "redEye",
      "swollenJoint",
      "headJawVision",
      "sorefoot",
      "none",
    ],
    allowUnsure: true,
  },
] as const;
