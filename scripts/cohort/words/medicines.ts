import type { Answers } from "@/lib/triage";
import type { Said } from "./story";

/** What people call the medicines they take. Each fits something they ticked. */
export const MEDICINES: readonly { fits: (a: Answers) => boolean; texts: readonly Said[] }[] = [
  {
    fits: (a) => !!a.treatments?.includes("medicine"),
    texts: [
      ["acetaminophen when it is bad", "paracetamol cuando duele mucho"],
      ["Tylenol", "Tylenol"],
      ["a muscle relaxant at night", "un relajante muscular por la noche"],
      ["lidocaine patch", "parche de lidocaína"],
    ],
  },
  {
    fits: (a) => !!a.medicines?.includes("antiInflammatory"),
    texts: [
      ["ibuprofen 600, two or three a day", "ibuprofeno 600, dos o tres al día"],
      ["naproxen 500 twice a day", "naproxeno 500 dos veces al día"],
      ["Advil most days", "Advil casi todos los días"],
      ["meloxicam 15", "meloxicam 15"],
    ],
  },
  {
    fits: (a) => !!a.medicines?.includes("opioidDaily"),
    texts: [
      ["tramadol 50 three times a day", "tramadol 50 tres veces al día"],
      ["oxycodone 5", "oxicodona 5"],
      ["hydrocodone", "hidrocodona"],
    ],
  },
  {
    fits: (a) => !!a.medicines?.includes("sedatives"),
    texts: [
      ["gabapentin 300", "gabapentina 300"],
      ["something for sleep", "algo para dormir"],
      ["diazepam sometimes", "diazepam a veces"],
    ],
  },
  {
    fits: (a) => !!a.medicines?.includes("bloodThinner"),
    texts: [
      ["apixaban", "apixabán"],
      ["warfarin", "warfarina"],
    ],
  },
  {
    fits: (a) => !!a.medicines?.includes("steroids3Months"),
    texts: [["prednisone 10", "prednisona 10"]],
  },
  {
    fits: (a) => !!a.medicines?.includes("immuneMeds"),
    texts: [
      ["methotrexate on Sundays", "metotrexato los domingos"],
      ["adalimumab", "adalimumab"],
    ],
  },
  {
    fits: (a) => !!a.vessels?.includes("highPressure"),
    texts: [
      ["lisinopril", "lisinopril"],
      ["amlodipine 5", "amlodipino 5"],
      ["a water pill", "una pastilla para orinar"],
    ],
  },
  {
    fits: (a) => !!a.infectionRisk?.includes("diabetes"),
    texts: [
      ["metformin twice a day", "metformina dos veces al día"],
      ["insulin at night", "insulina por la noche"],
    ],
  },
  {
    fits: (a) => !!a.boneHistory?.includes("osteoporosis"),
    texts: [
      ["alendronate once a week", "alendronato una vez por semana"],
      ["vitamin D", "vitamina D"],
    ],
  },
  {
    fits: (a) => a.cancerWhen === "current" && !!a.cancerType?.includes("breast"),
    texts: [
      ["letrozole", "letrozol"],
      ["tamoxifen", "tamoxifeno"],
    ],
  },
];
