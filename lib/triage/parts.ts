import {
  acute,
  all,
  any,
  atLeast,
  type Condition,
  from,
  has,
  is,
  named,
  not,
  only,
  stored,
  upTo,
  yes,
} from "./conditions";

/** Parts that several rules share, each with what it means. */

/** The nine items of NICE NG65 1.1.5; unanswered ones make the count a range. */
export const spaItems: readonly Condition[] = [
  // began before 35
  upTo("firstAge", 34),
  // wakes in second half of night
  has("spaFeatures", "lateNight"),
  // buttock pain
  any(has("painMap", "leftButtock", "rightButtock"), is("worstSite", "buttock")),
  // better with movement
  has("painPattern", "betterMoving"),
  // better within 48 h of NSAID
  has("spaFeatures", "nsaid48"),
  // first-degree relative
  has("spaFeatures", "family"),
  // arthritis ever
  has("spaFeatures", "arthritis"),
  // enthesitis ever
  has("spaFeatures", "heel"),
  // psoriasis ever
  has("spaFeatures", "psoriasis"),
];

export const worsePain = named(
  "back pain is new (<2 weeks) or worse, or a new kind",
  any(is("painStart", "under2Weeks"), is("painChange", "worseSlowly", "worseFast", "newKind")),
);
export const changedPain = named(
  "back pain is new (<3 months), worse, or a new kind",
  any(
    is("painStart", "under2Weeks", "weeks2to6", "weeks6to12"),
    is("painChange", "worseSlowly", "worseFast", "newKind"),
  ),
);
export const clearChange = named(
  "back pain began <2 weeks ago, is much worse fast, or is a new kind",
  any(is("painStart", "under2Weeks"), is("painChange", "worseFast", "newKind")),
);
export const suddenNew = named(
  "pain began <2 weeks ago or is a new kind",
  any(is("painStart", "under2Weeks"), is("painChange", "newKind")),
);
export const chronic = named("pain >= 3 months", is("painStart", "months3to12", "over1Year"));
export const severe = named("worst pain >= 7", from("painWorst", 7));
export const motorNew = named(
  "new or worsening weakness, gait, bladder, bowel or saddle sign",
  any(
    any(
      acute("saddle"),
      acute("bladderFlow"),
      acute("bladderLeak"),
      acute("bowel"),
      acute("bothLegsWeak"),
    ),
    acute("footDrop"),
    acute("gait"),
  ),
);
export const newSensory = named(
  "numbness or one-leg weakness feeling that is new/worse <=4 weeks",
  all(
    has("nerveSigns", "legNumb", "legWeak", "armNumb", "clumsyHands", "feetBothNumb"),
    yes("nerveNew"),
  ),
);
export const neuroNew = named(
  "any new or worsening nerve sign (motor or sensory)",
  any(motorNew, newSensory),
);
export const radicularNew = named(
  "leg pain below the knee or in both legs, new/worse <=4 weeks",
  all(is("legPain", "belowKnee", "both"), yes("nerveNew")),
);
export const cancerEver = named(
  "cancer ever (not only non-melanoma skin cancer)",
  all(yes("cancer"), not(only("cancerType", "skinMinor"))),
);
export const spreadPain = named(
  "pain features that suggest spinal metastasis",
  any(
    all(has("painPattern", "constant"), severe),
    has("painPattern", "stopsSleep", "coughStrain", "bandTrunk", "tenderSpot"),
    is("painChange", "worseFast"),
    is("worstSite", "upperBack"),
    has("painMap", "trunkBand"),
  ),
);
export const spreadPainTwice = named(
  "two or more of those pain features",
  atLeast(
    2,
    all(has("painPattern", "constant"), severe),
    has("painPattern", "stopsSleep"),
    has("painPattern", "coughStrain"),
    any(has("painPattern", "bandTrunk"), has("painMap", "trunkBand")),
    has("painPattern", "tenderSpot"),
    is("painChange", "worseFast"),
    is("worstSite", "upperBack"),
  ),
);
export const riskyCancer = named(
  "cancer now or within 10 years (or date unknown), of a kind that often spreads to bone (or kind unknown)",
  all(
    not(stored("cancerWhen", "over10Years")),
    any(
      stored("cancerWhen", "current"),
      stored(
        "cancerType",
        "breast",
        "prostate",
        "lung",
        "kidney",
        "thyroid",
        "blood",
        "unsure",
        "prefer_not",
        "missing",
      ),
    ),
  ),
);
export const infectionRiskAny = named(
  "any infection risk",
  any(
    has(
      "infectionRisk",
      "spineProcedure",
      "woundOozing",
      "recentInfection",
      "dialysis",
      "longLine",
      "diabetes",
      "hivTransplant",
      "liverKidney",
      "alcohol",
      "tb",
    ),
    has("medicines", "immuneMeds", "steroids3Months"),
    yes("ivDrugs"),
  ),
);
export const infectionRiskStrong = named(
  "strong infection risk",
  any(
    has(
      "infectionRisk",
      "spineProcedure",
      "woundOozing",
      "recentInfection",
      "dialysis",
      "longLine",
    ),
    yes("ivDrugs"),
  ),
);
export const boneFactorsTwo = named(
  ">=2 fracture factors",
  atLeast(
    2,
    from("age", 70),
    is("sex", "female"),
    has("boneHistory", "osteoporosis", "lowTraumaFracture"),
    has("medicines", "steroids3Months"),
    has("boneHistory", "heightLoss"),
    has("infectionRisk", "alcohol"),
    all(
      is("injury", "lift", "minorFall", "major"),
      any(
        from("age", 65),
        has("medicines", "steroids3Months"),
        has("boneHistory", "osteoporosis", "lowTraumaFracture"),
      ),
    ),
  ),
);
export const handNeck = named(
  "hand, arm or neck cord signs",
  any(
    has("nerveSigns", "clumsyHands", "armNumb", "neckShock"),
    has("painMap", "neck"),
    is("worstSite", "neck"),
  ),
);
export const pregnant = named("pregnant or could be", is("pregnancy", "pregnant", "possible"));
export const recentInjury = named(
  "fall, crash or blow <2 weeks",
  all(is("injury", "minorFall", "major"), is("injuryWhen", "under2Weeks")),
);
export const physioFailed = named(
  ">=6 weeks of physical therapy/exercise without help",
  is("physio", "noHelp"),
);
export const radicular = named(
  "leg-dominant pain below the knee",
  all(is("legPain", "belowKnee", "both"), is("legVsBack", "leg")),
);
export const over6Weeks = named(
  "pain >= 6 weeks",
  is("painStart", "weeks6to12", "months3to12", "over1Year"),
);
export const spaGate = named(
  "first back pain before 45 and pain >= 3 months",
  all(upTo("firstAge", 44), chronic),
);
export const spa4 = named(">=4 of the 9 NG65 items", atLeast(4, ...spaItems));
export const spa3 = named(">=3 of the 9 NG65 items", atLeast(3, ...spaItems));
export const neuroOrRadicularNew = named(
  "any new nerve sign or new leg pain below the knee",
  any(neuroNew, radicularNew),
);
export const handNeckNerve = named(
  "hand, arm or neck-shock sign",
  any(has("nerveSigns", "clumsyHands", "armNumb", "neckShock"), is("worstSite", "neck")),
);
