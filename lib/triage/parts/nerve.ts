import { acute, all, any, has, is, named, yes } from "../conditions";

/** Signs of the cauda equina, the cord and the nerve roots. */

/** The five danger signs of the cauda equina, in the order they are asked. */
export const CAUDA_SIGNS = [
  "saddle",
  "bladderFlow",
  "bladderLeak",
  "bowel",
  "bothLegsWeak",
] as const;

export const motorNew = named(
  "new or worsening weakness, gait, bladder, bowel or saddle sign",
  acute(...CAUDA_SIGNS, "footDrop", "gait"),
);
export const newSensory = named(
  "numbness or a feeling of one weak leg, new or worse within 4 weeks",
  all(
    has("nerveSigns", "legNumb", "legWeak", "armNumb", "clumsyHands", "feetBothNumb"),
    yes("nerveNew"),
  ),
);
export const neuroNew = named(
  "any new or worsening nerve sign, motor or sensory",
  any(motorNew, newSensory),
);

export const belowKnee = named(
  "leg pain below the knee or in both legs",
  is("legPain", "belowKnee", "both"),
);
export const radicularNew = named(
  "leg pain below the knee or in both legs, new or worse within 4 weeks",
  all(belowKnee, yes("nerveNew")),
);
export const neuroOrRadicularNew = named(
  "any new nerve sign or new leg pain below the knee",
  any(neuroNew, radicularNew),
);
export const radicular = named(
  "leg-dominant pain below the knee",
  all(belowKnee, is("legVsBack", "leg")),
);

export const handNeck = named(
  "hand, arm or neck cord signs, or neck pain",
  any(
    has("nerveSigns", "clumsyHands", "armNumb", "neckShock"),
    has("painMap", "neck"),
    is("worstSite", "neck"),
  ),
);
export const handNeckNerve = named(
  "hand, arm or neck-shock sign, or worst in the neck",
  any(has("nerveSigns", "clumsyHands", "armNumb", "neckShock"), is("worstSite", "neck")),
);
