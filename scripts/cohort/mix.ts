import { type Cited, cited } from "./sources";

type Share = { share: number; of: string; near: readonly Cited[] };

const mix = <M extends Record<string, Share>>(rows: M): M => rows;

/**
 * What is behind the pain of a hundred people at this clinic. Every share is our choice: sources count other clinics
 * and other days of the illness. Beside each stand the published figures it was chosen by; a referral clinic
 * for chronic pain lies between primary care and the emergency department.
 */
export const CONDITIONS = mix({
  nonspecific: {
    share: 0.6303,
    of: "ordinary back pain, without pain down the leg",
    near: [cited("verhagen2016", "nonspecificFrom"), cited("verhagen2016", "nonspecificUpTo")],
  },
  legPain: {
    share: 0.24,
    of: "pain down the leg, no nerve loss",
    near: [
      cited("hartvigsen2017", "legPainAboveKnee"),
      cited("hartvigsen2017", "legPainBelowKnee"),
      cited("bardin2017", "radicularFrom"),
      cited("bardin2017", "radicularUpTo"),
    ],
  },
  deficit: {
    share: 0.03,
    of: "a pressed nerve root with weakness or numbness",
    near: [cited("hartvigsen2017", "nerveRootSigns")],
  },
  stenosis: { share: 0.03, of: "a narrow spinal canal", near: [] },
  axSpA: {
    share: 0.025,
    of: "axial spondyloarthritis",
    near: [cited("argentina", "axSpA"), cited("deyo", "spondylitis")],
  },
  fracture: {
    share: 0.02,
    of: "a broken vertebra",
    near: [cited("henschke2009", "fracture"), cited("verhagen2016", "fracture")],
  },
  structural: {
    share: 0.015,
    of: "a slipped vertebra, a curve, a change after surgery",
    near: [cited("deyo", "spondylolisthesis")],
  },
  malignancy: {
    share: 0.005,
    of: "cancer in the spine, myeloma included",
    near: [
      cited("chu2022", "malignancy"),
      cited("deyo", "malignancy"),
      cited("verhagen2016", "malignancyBelow"),
    ],
  },
  visceral: { share: 0.003, of: "kidney, gut or womb", near: [cited("chu2022", "gut")] },
  caudaEquina: {
    share: 0.0008,
    of: "pressure on the cauda equina or the cord",
    near: [
      cited("verhagen2016", "caudaEquina"),
      cited("hoeritzauer2020", "primaryCare"),
      cited("hoeritzauer2020", "secondaryCare"),
    ],
  },
  infection: {
    share: 0.0006,
    of: "infection of the spine",
    near: [
      cited("verhagen2016", "infection"),
      cited("chu2022", "infection"),
      cited("galliker2020", "infectionUpTo"),
    ],
  },
  vascular: {
    share: 0.0003,
    of: "an aneurysm that leaks, a dissection",
    near: [cited("chu2022", "vascular"), cited("galliker2020", "vascularUpTo")],
  },
});

export type Condition = keyof typeof CONDITIONS;
