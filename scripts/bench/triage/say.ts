import type { TwentyId } from "./twenty";

/** The words of one library: each builds a part of a rule in that library's own form. */
export type Say<Part> = {
  all: (...parts: Part[]) => Part;
  any: (...parts: Part[]) => Part;
  not: (part: Part) => Part;
  is: (fact: string, ...values: string[]) => Part;
  has: (fact: string, ...values: string[]) => Part;
  hasOnly: (fact: string, value: string) => Part;
  hasTwoOf: (fact: string, ...values: string[]) => Part;
  from: (fact: string, least: number) => Part;
  upTo: (fact: string, most: number) => Part;
};

/** The twenty rows of the table, said once, in the words of whichever library is to hold them. */
export function sayTwenty<Part>(say: Say<Part>): Record<TwentyId, Part> {
  const { all, any, not, is, has, hasOnly, hasTwoOf, from, upTo } = say;
  const acute = (...signs: string[]): Part[] => signs.map((id) => is(`${id}State`, "acute"));
  const vesselAlarm = has("alarmNow", "tearing", "fainted", "pulsingBelly");
  return {
    "CES-1": any(...acute("saddle", "bladderFlow", "bowel", "bothLegsWeak")),
    "CES-3": all(
      any(
        is("bothLegsPainSince", "under2Weeks", "unsure", "missing"),
        all(is("bothLegsPainSince", "weeks2to12"), is("bothLegsPainTrend", "worse")),
      ),
      any(
        is("bothLegsNumb", "yes"),
        is("saddle", "yes", "unsure"),
        is("bladderFlow", "yes", "unsure"),
        is("bladderLeak", "yes", "unsure"),
        is("bowel", "yes", "unsure"),
        is("bothLegsWeak", "yes", "unsure"),
        is("sexFeeling", "yes"),
      ),
    ),
    "CES-6f": hasTwoOf("caudaStates", "settledKnown", "settledUnknown"),
    "CES-8": any(
      is("saddle", "unsure", "prefer_not", "missing"),
      is("bladderFlow", "unsure", "prefer_not", "missing"),
      is("bladderLeak", "unsure", "prefer_not", "missing"),
      is("bowel", "unsure", "prefer_not", "missing"),
      is("bothLegsWeak", "unsure", "prefer_not", "missing"),
    ),
    "TXT-2": has("textSays", "danger"),
    "NEU-4": is("footDropState", "subacute", "settledKnown", "settledUnknown"),
    "NEU-7": all(
      is("legPain", "belowKnee", "both"),
      is("legVsBack", "leg"),
      from("pegPain", 7),
      any(from("pegActivity", 7), is("cannotFunction", "yes")),
      is("painStart", "under2Weeks", "weeks2to6"),
    ),
    "MAL-2d": all(
      is("cancer", "yes"),
      not(hasOnly("cancerType", "skinMinor")),
      not(is("cancerWhen", "over10Years")),
      any(
        is("cancerWhen", "current"),
        has(
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
      is("painStart", "under2Weeks", "weeks2to6", "weeks6to12", "months3to12"),
    ),
    "MAL-10": all(
      from("age", 60),
      any(
        is("painStart", "under2Weeks", "weeks2to6", "weeks6to12"),
        is("painChange", "worseFast", "newKind"),
        all(is("painStart", "months3to12"), is("painChange", "worseSlowly")),
      ),
      has("painPattern", "constant", "stopsSleep"),
    ),
    "INF-2": all(
      is("fever", "yes"),
      any(is("painStart", "under2Weeks"), is("painChange", "worseSlowly", "worseFast", "newKind")),
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
        is("ivDrugs", "yes"),
      ),
    ),
    "FRA-1b": all(
      is("injury", "major"),
      not(is("painChange", "better")),
      not(has("tests", "xray", "mriCt")),
    ),
    "VIS-1": any(
      hasTwoOf("alarmNow", "tearing", "fainted", "pulsingBelly"),
      all(
        vesselAlarm,
        any(
          has("vessels", "aneurysm"),
          all(from("age", 50), has("vessels", "smoker", "highPressure")),
        ),
      ),
    ),
    "VIS-4": all(has("otherSymptoms", "burningPee", "bloodPee"), is("fever", "yes")),
    "VIS-5": all(
      is("pregnancy", "pregnant", "possible"),
      any(
        has("pregnancyAlarm", "bleeding", "bellyPain", "shoulderTip", "tightenings"),
        has("alarmNow", "fainted"),
      ),
    ),
    "PED-0": all(
      upTo("age", 15),
      any(
        upTo("age", 5),
        is("fever", "yes", "unsure"),
        ...acute(
          "saddle",
          "bladderFlow",
          "bladderLeak",
          "bowel",
          "bothLegsWeak",
          "footDrop",
          "gait",
        ),
        is("injury", "major"),
        is("cannotFunction", "yes"),
      ),
    ),
    "PSY-2b": any(
      all(is("selfHarm", "unsure"), from("phq2Least", 3)),
      all(is("selfHarm", "passive", "prefer_not"), from("phq2Least", 5)),
    ),
    "MED-2": all(
      has("medicines", "antiInflammatory"),
      any(has("medicines", "bloodThinner"), has("infectionRisk", "liverKidney", "dialysis")),
    ),
    "SPA-6": all(from("age", 51), has("painMap", "shouldersHips"), is("stiffness", "over45")),
    "CHR-1": all(
      is("painStart", "months3to12", "over1Year"),
      is("physio", "noHelp"),
      any(
        from("pegLeast", 7),
        all(from("pegLeast", 4), has("treatments", "medicine", "injection", "surgery")),
      ),
    ),
    "CORE-1": from("unanswered", 1),
  };
}
