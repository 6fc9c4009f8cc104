import type { SENTINEL_DETAILS } from "@/lib/triage";
import type { AnswerRates, OpenRates } from "./ratesForm";
import { cited } from "./sources";
import type { By, Shares } from "./traits";

/*
 * What people with a condition say, as shares of one. A figure with its source is written cited(…); every bare number
 * is OUR CHOICE: the sources do not give it. Of a row's traits the first that fits the person counts, "usual" is
 * everybody else. Chosen so that the levels come out as at a referral clinic for chronic pain; not measured there.
 */

/** Who comes, before anything is asked. */
export const PERSON = {
  age: {
    legPain: cited("atlas2015", "ageMean"),
    stenosis: 70,
    axSpA: cited("argentina", "ageMedian"),
    fracture: 73,
    malignancy: 66,
    infection: cited("yusuf2019", "ageMean"),
    caudaEquina: cited("bell2007", "ageMean"),
    vascular: 72,
    usual: cited("kongsted2012", "ageMedian"),
  },
  ageSpread: {
    legPain: cited("atlas2015", "ageSd"),
    stenosis: 8,
    axSpA: 8,
    fracture: 10,
    malignancy: 11,
    infection: cited("yusuf2019", "ageSd"),
    caudaEquina: 11,
    vascular: 8,
    usual: 15,
  },
  /** A form for a child gets here by mistake. */
  under16: { nonspecific: 0.002, usual: 0 },
  sex: {
    legPain: { female: cited("atlas2015", "female"), other: 0.003, male: "rest" },
    axSpA: { male: cited("asas2009", "male"), other: 0.003, female: "rest" },
    infection: { male: cited("yusuf2019", "male"), female: "rest" },
    caudaEquina: { male: cited("bell2007", "male"), female: "rest" },
    fracture: { female: 0.7, other: 0.002, male: "rest" },
    vascular: { female: 0.2, male: "rest" },
    usual: { female: 0.55, other: 0.003, male: "rest" },
  } satisfies By<Shares<"female" | "male" | "other">>,
  /** How much the pain does, in three groups as STarT Back divides them. */
  severity: {
    caudaEquina: { mild: 0.02, moderate: 0.2, severe: "rest" },
    infection: { mild: 0.02, moderate: 0.2, severe: "rest" },
    vascular: { mild: 0.05, moderate: 0.25, severe: "rest" },
    malignancy: { mild: 0.1, moderate: 0.4, severe: "rest" },
    fracture: { mild: 0.1, moderate: 0.4, severe: "rest" },
    deficit: { mild: 0.12, moderate: 0.43, severe: "rest" },
    usual: {
      mild: cited("startDk", "low"),
      moderate: cited("startDk", "medium"),
      severe: cited("startDk", "high"),
    },
  } satisfies By<Shares<"mild" | "moderate" | "severe">>,
  legs: {
    nonspecific: { aboveKnee: 0.05, noLegPain: "rest" },
    legPain: { belowKnee: cited("atlas2015", "belowKnee"), bothLegs: 0.06, aboveKnee: "rest" },
    deficit: { aboveKnee: 0.1, bothLegs: 0.08, belowKnee: "rest" },
    stenosis: { aboveKnee: 0.25, belowKnee: 0.25, noLegPain: 0.05, bothLegs: "rest" },
    structural: { aboveKnee: 0.25, belowKnee: 0.2, bothLegs: 0.07, noLegPain: "rest" },
    caudaEquina: {
      bothLegs: cited("ces334", "bothLegsPain"),
      belowKnee: cited("ces334", "oneLegPain"),
      noLegPain: "rest",
    },
    malignancy: { aboveKnee: 0.12, belowKnee: 0.15, bothLegs: 0.06, noLegPain: "rest" },
    infection: { aboveKnee: 0.1, belowKnee: 0.1, bothLegs: 0.05, noLegPain: "rest" },
    axSpA: { aboveKnee: 0.15, noLegPain: "rest" },
    usual: { aboveKnee: 0.07, belowKnee: 0.02, noLegPain: "rest" },
  } satisfies By<Shares<"noLegPain" | "aboveKnee" | "belowKnee" | "bothLegs">>,
  /** Where the spine hurts most, when it is not the low back. */
  region: {
    legPain: { upperBack: 0.02, neck: 0.01, lowBack: "rest" },
    deficit: { neck: 0.03, lowBack: "rest" },
    stenosis: { lowBack: "rest" },
    caudaEquina: { lowBack: "rest" },
    fracture: { upperBack: 0.45, lowBack: "rest" },
    malignancy: { upperBack: 0.35, neck: 0.05, lowBack: "rest" },
    infection: { upperBack: 0.25, neck: 0.05, lowBack: "rest" },
    usual: { upperBack: 0.08, neck: 0.06, lowBack: "rest" },
  } satisfies By<Shares<"upperBack" | "neck" | "lowBack">>,
  leftSide: { usual: 0.5 },
  /** Years since the first back pain that lasted, when this spell is over a year old. */
  yearsWithPain: {
    axSpA: cited("asas2009", "yearsWithPain"),
    usual: cited("asas2009", "yearsWithout"),
  },
  /** Who had lasting pain before this spell, when this spell is newer than a year. */
  painBefore: { axSpA: 0.9, malignancy: 0.4, infection: 0.4, vascular: 0.3, usual: 0.6 },
  /** Of the ten steps of the scale, those left above the usual pain that the worst pain takes. */
  worstAboveUsual: { usual: 0.38 },
  hesitant: { old: 0.14, usual: 0.08 },
  spanish: { usual: 0.12 },
  /** Seconds for the form, on average; and the share that rushes through. */
  seconds: { proxy: 780, veryOld: 840, old: 720, usual: 560 },
  rushed: { usual: 0.012 },
} as const;

/** What each question gets, in the order it is asked. */
export const ANSWERS: AnswerRates = {
  filledBy: {
    veryOld: { helper: 0.16, proxy: 0.07, self: "rest" },
    spanish: { helper: 0.1, proxy: 0.02, self: "rest" },
    usual: { helper: 0.04, proxy: 0.012, self: "rest" },
  },
  pregnancy: {
    youngWomen: { pregnant: 0.025, possible: 0.015, postpartum: 0.03, no: "rest" },
    usual: { possible: 0.002, no: "rest" },
  },
  pregnancyAlarm: {
    bleeding: { visceral: 0.2, usual: 0.01 },
    bellyPain: { visceral: 0.3, usual: 0.015 },
    shoulderTip: { usual: 0.003 },
    tightenings: { usual: 0.01 },
  },

  saddle: { caudaEquina: cited("ces334", "saddle"), deficit: 0.02, usual: 0.006 },
  bladderFlow: {
    caudaEquina: cited("ces334", "bladder"),
    malignancy: 0.08,
    oldMen: 0.1,
    usual: 0.016,
  },
  bladderLeak: {
    caudaEquina: cited("balasubramanian2010", "urineLeaks"),
    oldWomen: 0.13,
    women: 0.05,
    usual: 0.015,
  },
  bowel: { caudaEquina: cited("balasubramanian2010", "bowelLeaks"), old: 0.016, usual: 0.005 },
  sexFeeling: { caudaEquina: 0.4, oldMen: 0.09, men: 0.03, usual: 0.018 },
  bothLegsWeak: { caudaEquina: 0.45, malignancy: 0.08, stenosis: 0.08, old: 0.025, usual: 0.008 },
  bothLegsPain: { bothLegs: 0.97, usual: 0.003 },
  bothLegsNumb: { caudaEquina: cited("ces334", "legNumb"), stenosis: 0.4, usual: 0.25 },
  footDrop: { caudaEquina: 0.35, deficit: 0.22, belowKnee: 0.018, old: 0.02, usual: 0.005 },
  gait: {
    caudaEquina: 0.4,
    malignancy: 0.15,
    neck: 0.08,
    stenosis: 0.15,
    veryOld: 0.12,
    old: 0.06,
    usual: 0.016,
  },
  alarmNow: {
    chestPain: { vascular: 0.15, usual: 0.003 },
    breathless: { malignancy: 0.02, usual: 0.002 },
    fainted: { vascular: 0.4, usual: 0.003 },
    tearing: { vascular: 0.6, usual: 0.004 },
    pulsingBelly: { vascular: 0.3, usual: 0.0007 },
    stroke: { usual: 0.0005 },
    coldLeg: { vascular: 0.05, usual: 0.0005 },
    veryIll: { infection: 0.25, visceral: 0.08, usual: 0.0015 },
    vomitBlood: { usual: 0.0012 },
  },
  fever: {
    infection: cited("yusuf2019", "fever"),
    visceral: 0.25,
    malignancy: 0.08,
    usual: 0.015,
  },
  feverCause: {
    infection: { coldFlu: 0.1, other: 0.15, unknown: "rest" },
    visceral: { other: 0.6, unknown: "rest" },
    usual: { coldFlu: 0.55, other: 0.2, unknown: "rest" },
  },
  feverLength: {
    infection: { upTo3Days: 0.2, over3Days: "rest" },
    usual: { upTo3Days: 0.65, over3Days: "rest" },
  },

  painMap: {
    neck: { neck: 1, usual: 0.05 },
    upperBack: { upperBack: 1, usual: 0.06 },
    lowBack: { upperBack: 0.3, neck: 0.35, usual: 0.97 },
    leftButtock: { axSpA: 0.65, noLegPain: 0.12, right: 0.05, usual: 0.6 },
    rightButtock: { axSpA: 0.65, noLegPain: 0.12, left: 0.05, usual: 0.6 },
    leftThigh: { noLegPain: 0.004, bothLegs: 0.85, right: 0, usual: 0.92 },
    rightThigh: { noLegPain: 0.004, bothLegs: 0.85, left: 0, usual: 0.92 },
    leftLowerLeg: { noLegPain: 0.003, aboveKnee: 0, bothLegs: 0.65, right: 0, usual: 0.92 },
    rightLowerLeg: { noLegPain: 0.003, aboveKnee: 0, bothLegs: 0.65, left: 0, usual: 0.92 },
    leftFoot: { noLegPain: 0.003, aboveKnee: 0, bothLegs: 0.3, right: 0, usual: 0.45 },
    rightFoot: { noLegPain: 0.003, aboveKnee: 0, bothLegs: 0.3, left: 0, usual: 0.45 },
    leftArm: { neck: 0.3, usual: 0.012 },
    rightArm: { neck: 0.3, usual: 0.012 },
    trunkBand: { malignancy: 0.2, fracture: 0.1, usual: 0.006 },
    belly: { vascular: 0.7, visceral: 0.5, usual: 0.015 },
    groin: { visceral: 0.2, usual: 0.05 },
    shouldersHips: { old: 0.05, usual: 0.03 },
  },
  worstSite: {
    neck: { neck: "rest" },
    upperBack: { upperBack: "rest" },
    axSpA: { buttock: 0.4, lowBack: "rest" },
    noLegPain: { buttock: 0.05, other: 0.02, lowBack: "rest" },
    aboveKnee: { leg: 0.12, buttock: 0.28, lowBack: "rest" },
    usual: { leg: 0.5, buttock: 0.12, lowBack: "rest" },
  },
  painStart: {
    fracture: {
      under2Weeks: 0.18,
      weeks2to6: 0.34,
      weeks6to12: 0.25,
      months3to12: 0.17,
      over1Year: "rest",
    },
    malignancy: {
      under2Weeks: 0.05,
      weeks2to6: 0.2,
      weeks6to12: 0.32,
      months3to12: 0.33,
      over1Year: "rest",
    },
    infection: { under2Weeks: 0.25, weeks2to6: 0.45, weeks6to12: 0.2, months3to12: "rest" },
    caudaEquina: {
      under2Weeks: 0.3,
      weeks2to6: 0.25,
      weeks6to12: 0.15,
      months3to12: 0.15,
      over1Year: "rest",
    },
    vascular: { under2Weeks: 0.5, weeks2to6: 0.2, months3to12: 0.15, over1Year: "rest" },
    visceral: {
      under2Weeks: 0.15,
      weeks2to6: 0.25,
      weeks6to12: 0.25,
      months3to12: 0.2,
      over1Year: "rest",
    },
    legPain: {
      under2Weeks: 0.02,
      weeks2to6: 0.1,
      weeks6to12: 0.19,
      months3to12: 0.35,
      over1Year: "rest",
    },
    deficit: {
      under2Weeks: 0.05,
      weeks2to6: 0.18,
      weeks6to12: 0.25,
      months3to12: 0.3,
      over1Year: "rest",
    },
    stenosis: { weeks2to6: 0.02, weeks6to12: 0.05, months3to12: 0.28, over1Year: "rest" },
    axSpA: { weeks6to12: 0.02, months3to12: 0.13, over1Year: "rest" },
    usual: {
      under2Weeks: 0.014,
      weeks2to6: 0.06,
      weeks6to12: 0.14,
      months3to12: 0.3,
      over1Year: "rest",
    },
  },
  painChange: {
    caudaEquina: { worseFast: 0.55, newKind: 0.2, worseSlowly: 0.2, same: "rest" },
    infection: { worseFast: 0.45, newKind: 0.25, worseSlowly: 0.25, same: "rest" },
    vascular: { newKind: 0.5, worseFast: 0.3, worseSlowly: 0.1, same: "rest" },
    malignancy: { worseFast: 0.2, newKind: 0.2, worseSlowly: 0.45, same: "rest" },
    fracture: { newKind: 0.3, worseFast: 0.05, worseSlowly: 0.15, better: 0.2, same: "rest" },
    deficit: { worseFast: 0.06, newKind: 0.03, worseSlowly: 0.3, better: 0.12, same: "rest" },
    visceral: { newKind: 0.35, worseSlowly: 0.2, worseFast: 0.1, same: "rest" },
    under3Months: { worseFast: 0.04, newKind: 0.05, worseSlowly: 0.18, better: 0.28, same: "rest" },
    usual: { worseFast: 0.025, newKind: 0.03, worseSlowly: 0.2, better: 0.13, same: "rest" },
  },
  pegPain: { mild: 3.5, moderate: 5.6, usual: 7.3 },
  pegEnjoy: { mild: 2.7, moderate: 5.2, usual: 7.3 },
  pegActivity: { mild: 2.6, moderate: 5.1, usual: 7.2 },
  cannotFunction: {
    caudaEquina: 0.3,
    infection: 0.35,
    vascular: 0.3,
    malignancy: 0.12,
    fracture: 0.15,
    severe: 0.05,
    moderate: 0.008,
    usual: 0.002,
  },
  painPattern: {
    constant: {
      malignancy: 0.65,
      infection: 0.7,
      visceral: 0.45,
      severe: 0.34,
      moderate: 0.21,
      usual: 0.08,
    },
    stopsSleep: {
      malignancy: 0.55,
      infection: 0.6,
      axSpA: 0.35,
      usual: cited("harding2005", "everyNight"),
    },
    coughStrain: { belowKnee: 0.3, malignancy: 0.25, usual: 0.09 },
    worseStanding: { stenosis: 0.8, usual: 0.36 },
    worseSitting: { belowKnee: 0.5, stenosis: 0.05, usual: 0.38 },
    bandTrunk: { malignancy: 0.25, fracture: 0.08, usual: 0.008 },
    tenderSpot: { fracture: 0.6, infection: 0.45, malignancy: 0.4, usual: 0.11 },
    betterMoving: { axSpA: 0.72, usual: 0.2 },
    betterRest: { axSpA: 0.08, malignancy: 0.15, infection: 0.1, usual: 0.4 },
  },

  legPain: {
    noLegPain: { none: "rest" },
    aboveKnee: { belowKnee: 0.02, aboveKnee: "rest" },
    belowKnee: { aboveKnee: 0.02, belowKnee: "rest" },
    usual: { belowKnee: 0.03, both: "rest" },
  },
  legVsBack: {
    aboveKnee: { leg: 0.12, equal: 0.2, back: "rest" },
    deficit: { leg: 0.65, equal: 0.2, back: "rest" },
    stenosis: { leg: 0.5, equal: 0.25, back: "rest" },
    usual: { leg: 0.5, equal: 0.22, back: "rest" },
  },
  walkLegs: {
    stenosis: { sitBend: 0.72, other: 0.1, standStill: 0.03, no: "rest" },
    old: { sitBend: 0.07, other: 0.03, standStill: 0.025, no: "rest" },
    noLegPain: { sitBend: 0.015, other: 0.015, standStill: 0.003, no: "rest" },
    usual: { sitBend: 0.06, other: 0.06, standStill: 0.02, no: "rest" },
  },
  nerveSigns: {
    legNumb: {
      caudaEquina: cited("ces334", "legNumb"),
      deficit: 0.75,
      stenosis: 0.3,
      belowKnee: 0.2,
      bothLegs: 0.3,
      aboveKnee: 0.08,
      usual: 0.03,
    },
    legWeak: {
      caudaEquina: cited("ces334", "legWeak"),
      deficit: 0.5,
      stenosis: 0.28,
      belowKnee: 0.1,
      bothLegs: 0.2,
      usual: 0.02,
    },
    feetBothNumb: { stenosis: 0.1, old: 0.06, usual: 0.015 },
    armNumb: { neck: 0.25, usual: 0.02 },
    clumsyHands: { neck: 0.06, usual: 0.006 },
    neckShock: { neck: 0.04, usual: 0.003 },
    wasting: { deficit: 0.04, usual: 0.004 },
    swallowSpeech: { usual: 0.002 },
  },
  nerveNew: {
    caudaEquina: 0.85,
    deficit: 0.45,
    malignancy: 0.25,
    noLegPain: 0.025,
    fresh: 0.6,
    changed: 0.5,
    usual: 0.2,
  },

  weightLoss: { malignancy: 0.35, infection: 0.3, visceral: 0.15, old: 0.06, usual: 0.032 },
  unwell: {
    malignancy: 0.45,
    infection: 0.6,
    visceral: 0.3,
    axSpA: 0.15,
    severe: 0.2,
    moderate: 0.1,
    usual: 0.04,
  },
  otherSymptoms: {
    burningPee: { visceral: 0.45, women: 0.018, usual: 0.008 },
    bloodPee: { visceral: 0.2, usual: 0.005 },
    yellowSkin: { visceral: 0.08, usual: 0.0005 },
    blisterRash: { usual: 0.002 },
    redEye: { axSpA: 0.03, usual: 0.003 },
    swollenJoint: { axSpA: 0.09, usual: 0.028 },
    headJawVision: { usual: 0.002 },
    sorefoot: { oldMen: 0.006, usual: 0.0015 },
  },

  cancer: { malignancy: cited("mscc", "cancerKnown"), old: 0.12, young: 0.01, usual: 0.035 },
  cancerType: {
    malignancy: {
      lung: 0.24,
      breast: 0.2,
      prostate: 0.2,
      blood: 0.14,
      kidney: 0.1,
      thyroid: 0.03,
      other: "rest",
    },
    women: {
      breast: 0.44,
      skinMinor: 0.16,
      melanoma: 0.05,
      thyroid: 0.06,
      lung: 0.04,
      blood: 0.05,
      kidney: 0.02,
      other: "rest",
    },
    usual: {
      prostate: 0.4,
      skinMinor: 0.2,
      melanoma: 0.06,
      lung: 0.05,
      blood: 0.06,
      kidney: 0.04,
      thyroid: 0.02,
      other: "rest",
    },
  },
  cancerWhen: {
    malignancy: { current: 0.4, under10Years: 0.45, over10Years: "rest" },
    usual: { current: 0.08, under10Years: 0.42, over10Years: "rest" },
  },
  boneHistory: {
    osteoporosis: { fracture: 0.45, oldWomen: 0.24, oldMen: 0.06, women: 0.03, usual: 0.008 },
    lowTraumaFracture: { fracture: 0.2, oldWomen: 0.06, usual: 0.008 },
    heightLoss: { fracture: 0.35, old: 0.07, usual: 0.008 },
    stiffSpine: { axSpA: 0.07, usual: 0.002 },
  },
  medicines: {
    steroids3Months: { fracture: 0.12, usual: 0.012 },
    bloodThinner: { old: 0.12, usual: 0.02 },
    immuneMeds: { axSpA: 0.08, malignancy: 0.3, infection: 0.1, usual: 0.014 },
    antiInflammatory: { axSpA: 0.55, old: 0.2, usual: 0.32 },
    opioidDaily: { malignancy: 0.4, severe: 0.22, moderate: 0.09, usual: 0.03 },
    opioidExtra: { severe: 0.03, usual: 0.006 },
    sedatives: { severe: 0.28, usual: 0.14 },
  },
  infectionRisk: {
    spineProcedure: { infection: 0.2, usual: 0.014 },
    woundOozing: { infection: 0.06, usual: 0.0007 },
    recentInfection: { infection: 0.35, usual: 0.016 },
    dialysis: { infection: 0.04, usual: 0.002 },
    longLine: { infection: 0.06, malignancy: 0.12, usual: 0.001 },
    diabetes: { infection: cited("yusuf2019", "diabetes"), old: 0.2, usual: 0.08 },
    hivTransplant: { infection: 0.05, usual: 0.003 },
    liverKidney: { infection: 0.08, old: 0.03, usual: 0.008 },
    alcohol: { infection: 0.1, usual: 0.035 },
    tb: { infection: 0.06, usual: 0.005 },
  },
  ivDrugs: { infection: cited("yusuf2019", "ivDrugs"), usual: 0.008 },
  vessels: {
    aneurysm: { vascular: 0.35, oldMen: 0.012, usual: 0.0015 },
    smoker: { vascular: 0.75, usual: 0.33 },
    highPressure: { vascular: 0.7, old: 0.48, usual: 0.2 },
  },
  stiffness: {
    axSpA: { over45: 0.38, mins30to45: 0.3, under30: 0.2, none: "rest" },
    usual: { over45: 0.04, mins30to45: 0.07, under30: 0.37, none: "rest" },
  },
  spaFeatures: {
    lateNight: { axSpA: 0.55, usual: 0.1 },
    nsaid48: { axSpA: cited("asas2009", "nsaid"), usual: cited("asas2009", "nsaidWithout") },
    family: { axSpA: cited("asas2009", "family"), usual: cited("asas2009", "familyWithout") },
    arthritis: {
      axSpA: cited("asas2009", "arthritis"),
      usual: cited("asas2009", "arthritisWithout"),
    },
    heel: { axSpA: cited("asas2009", "heel"), usual: cited("asas2009", "heelWithout") },
    psoriasis: {
      axSpA: cited("asas2009", "psoriasis"),
      usual: cited("asas2009", "psoriasisWithout"),
    },
    ibd: {
      axSpA: cited("asas2009", "bowelDisease"),
      usual: cited("asas2009", "bowelDiseaseWithout"),
    },
    uveitis: { axSpA: cited("asas2009", "uveitis"), usual: cited("asas2009", "uveitisWithout") },
    gutGu: { axSpA: 0.03, usual: 0.006 },
  },

  injury: {
    fracture: { minorFall: 0.35, lift: 0.14, major: 0.12, none: "rest" },
    under3Months: { minorFall: 0.07, lift: 0.22, major: 0.02, none: "rest" },
    usual: { minorFall: 0.014, lift: 0.02, major: 0.003, none: "rest" },
  },
  injuryWhen: {
    fresh: { under2Weeks: 0.3, weeks2to12: "rest" },
    usual: { under2Weeks: 0.08, weeks2to12: "rest" },
  },
  injurySigns: {
    bruise: { fracture: 0.25, usual: 0.08 },
    cannotWalk: { fracture: 0.25, usual: 0.05 },
  },
  sportExtension: { usual: 0.3 },

  physio: {
    fresh: { under6Weeks: 0.3, none: "rest" },
    under3Months: { under6Weeks: 0.3, helped: 0.08, noHelp: 0.12, none: "rest" },
    usual: { under6Weeks: 0.18, helped: 0.2, noHelp: 0.4, none: "rest" },
  },
  treatments: {
    medicine: { mild: 0.55, usual: 0.8 },
    injection: { under3Months: 0.02, severe: 0.2, usual: 0.1 },
    surgery: { structural: 0.35, under3Months: 0.02, severe: 0.09, usual: 0.04 },
    manual: { usual: 0.28 },
    talking: { severe: 0.07, usual: 0.02 },
  },
  tests: {
    xray: { under3Months: 0.3, usual: 0.55 },
    mriCt: { under3Months: 0.1, deficit: 0.6, usual: 0.33 },
    blood: { axSpA: 0.5, old: 0.55, usual: 0.3 },
    exam: { usual: 0.66 },
  },
  toldDiagnosis: {
    disc: { deficit: 0.6, belowKnee: 0.4, fresh: 0.05, usual: 0.2 },
    stenosis: { stenosis: 0.5, old: 0.12, usual: 0.015 },
    fracture: { fracture: 0.3, usual: 0.004 },
    slip: { structural: 0.6, usual: 0.02 },
    inflammatory: { axSpA: 0.2, usual: 0.01 },
    nerve: { usual: 0.015 },
    muscle: { usual: 0.25 },
  },
  lifeImpact: {
    offWork: { mild: 0.08, moderate: 0.25, usual: 0.5 },
    fearMove: { mild: 0.15, moderate: 0.3, usual: 0.5 },
    noHope: { mild: 0.08, moderate: 0.2, usual: 0.45 },
    avoid: { mild: 0.06, moderate: 0.2, usual: 0.45 },
    stress: { mild: 0.05, moderate: 0.1, usual: 0.2 },
  },

  phqNervous: {
    mild: { d1: 0.24, d2: 0.05, d3: 0.02, d0: "rest" },
    moderate: { d1: 0.34, d2: 0.11, d3: 0.06, d0: "rest" },
    usual: { d1: 0.36, d2: 0.2, d3: 0.16, d0: "rest" },
  },
  phqWorry: {
    mild: { d1: 0.2, d2: 0.04, d3: 0.02, d0: "rest" },
    moderate: { d1: 0.32, d2: 0.1, d3: 0.05, d0: "rest" },
    usual: { d1: 0.35, d2: 0.2, d3: 0.15, d0: "rest" },
  },
  phqDown: {
    mild: { d1: 0.2, d2: 0.04, d3: 0.01, d0: "rest" },
    moderate: { d1: 0.32, d2: 0.1, d3: 0.04, d0: "rest" },
    usual: { d1: 0.36, d2: 0.2, d3: 0.14, d0: "rest" },
  },
  phqInterest: {
    mild: { d1: 0.2, d2: 0.04, d3: 0.01, d0: "rest" },
    moderate: { d1: 0.33, d2: 0.11, d3: 0.04, d0: "rest" },
    usual: { d1: 0.36, d2: 0.22, d3: 0.14, d0: "rest" },
  },
  selfHarm: {
    severe: { passive: 0.035, thoughts: 0.009, plan: 0.001, no: "rest" },
    moderate: { passive: 0.012, thoughts: 0.003, plan: 0.0003, no: "rest" },
    usual: { passive: 0.003, thoughts: 0.001, no: "rest" },
  },
};

type Details = {
  readonly [D in keyof typeof SENTINEL_DETAILS]: By<Shares<(typeof SENTINEL_DETAILS)[D][number]>>;
};

/** What is told of a danger sign that is there, or may be. */
export const SIGN_DETAILS: Details = {
  since: {
    caudaEquina: { under2Weeks: 0.7, weeks2to12: 0.25, over3Months: "rest" },
    malignancy: { under2Weeks: 0.35, weeks2to12: 0.5, over3Months: "rest" },
    infection: { under2Weeks: 0.6, weeks2to12: 0.35, over3Months: "rest" },
    fresh: { under2Weeks: 0.2, weeks2to12: 0.5, unsure: 0.015, over3Months: "rest" },
    bladderSign: { under2Weeks: 0.012, weeks2to12: 0.07, unsure: 0.012, over3Months: "rest" },
    under3Months: { under2Weeks: 0.06, weeks2to12: 0.52, unsure: 0.015, over3Months: "rest" },
    usual: { under2Weeks: 0.02, weeks2to12: 0.13, unsure: 0.015, over3Months: "rest" },
  },
  trend: {
    newSign: { same: 0.4, better: 0.12, unsure: 0.08, worse: "rest" },
    oldSign: { worse: 0.045, better: 0.07, unsure: 0.03, same: "rest" },
    usual: { worse: 0.2, better: 0.2, unsure: 0.05, same: "rest" },
  },
  knownCause: {
    newSign: { yes: 0.08, unsure: 0.1, no: "rest" },
    bladderSign: { yes: 0.55, unsure: 0.08, no: "rest" },
    usual: { yes: 0.4, unsure: 0.1, no: "rest" },
  },
};
/** A sign that is said to be there without when, how it goes, and why. */
export const SIGN_BARE: By<number> = { hesitant: 0.03, usual: 0.006 };

/** Answers left open, by the kind of question. Unsure and rather-not only where the question offers them. */
export const OPEN: Record<"danger" | "history" | "private", OpenRates> = {
  danger: {
    unsure: { proxy: 0.02, hesitant: 0.015, usual: 0.0017 },
    prefer_not: { usual: 0.0006 },
    blank: { usual: 0 },
  },
  history: {
    unsure: { proxy: 0.03, hesitant: 0.03, usual: 0.003 },
    prefer_not: { usual: 0.001 },
    blank: { hesitant: 0.02, usual: 0.008 },
  },
  private: {
    unsure: { proxy: 0.02, hesitant: 0.012, usual: 0.001 },
    prefer_not: { spanish: 0.025, usual: 0.014 },
    blank: { usual: 0.02 },
  },
};

/** Who writes something where words are asked for, and who writes words that alarm though nothing is ticked. */
export const WORDS = {
  goal: { usual: 0.72 },
  medsText: { usual: 0.5 },
  freeText: { severe: 0.4, usual: 0.28 },
  alarming: { usual: 0.004 },
  despairing: { severe: 0.008, usual: 0.001 },
} satisfies Record<string, By<number>>;
