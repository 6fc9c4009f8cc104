type Source = {
  citation: string;
  /** null: the excerpt that was read gives none */
  year: number | null;
  population: string;
  figures: Readonly<Record<string, number>>;
};

const sources = <S extends Record<string, Source>>(all: S): S => all;

/**
 * What was published about people like these, and is used here. Read in excerpts, some of them secondary; a figure
 * that no row uses is not listed. Rates are shares of one; ages are years.
 */
export const SOURCES = sources({
  kongsted2012: {
    citation: "Kongsted A et al. BMC Musculoskelet Disord 2012;13:236",
    year: 2012,
    population: "2,673 with back pain referred to a hospital spine centre",
    figures: { ageMedian: 47 },
  },
  atlas2015: {
    citation: "Konstantinou K et al. BMC Musculoskelet Disord 2015;16:332 (ATLAS)",
    year: 2015,
    population: "609 with back and leg pain, UK general practice",
    figures: { ageMean: 50.2, ageSd: 13.9, female: 0.626, belowKnee: 0.675, backPainMean: 5.6 },
  },
  hartvigsen2017: {
    citation: "Hartvigsen L et al. BMC Musculoskelet Disord 2017;18:133",
    year: 2017,
    population: "947 with back pain, Danish chiropractic practice",
    figures: { legPainAboveKnee: 0.24, legPainBelowKnee: 0.07, nerveRootSigns: 0.02 },
  },
  bardin2017: {
    citation: "Bardin LD et al. Med J Aust 2017;206(6)",
    year: 2017,
    population: "back pain in general practice (review)",
    figures: { radicularFrom: 0.05, radicularUpTo: 0.1 },
  },
  verhagen2016: {
    citation: "Verhagen AP et al. Eur Spine J 2016;25:2788",
    year: 2016,
    population: "back pain in primary care (literature)",
    figures: {
      nonspecificFrom: 0.85,
      nonspecificUpTo: 0.9,
      malignancyBelow: 0.01,
      fracture: 0.04,
      caudaEquina: 0.0004,
      infection: 0.0001,
    },
  },
  deyo: {
    citation: "Reeves & Montero, Ambulatory Syllabus ch. 29 (after Deyo)",
    year: null,
    population: "back pain in primary care (textbook)",
    figures: { spondylolisthesis: 0.03, malignancy: 0.007, spondylitis: 0.003 },
  },
  henschke2009: {
    citation: "Henschke N et al. Arthritis Rheum 2009;60:3072-80",
    year: 2009,
    population: "1,172 with acute back pain, primary care, Sydney",
    figures: { anyRedFlag: 0.804, fracture: 8 / 1172 },
  },
  chu2022: {
    citation: "Chu ECP, Trager RJ. Med Sci Monit 2022;28:e938042",
    year: 2022,
    population: "7,221 adults with new back pain, chiropractic clinics, Hong Kong",
    figures: { malignancy: 0.0025 + 0.0003, infection: 0.0004, vascular: 0.0003, gut: 0.0001 },
  },
  hoeritzauer2020: {
    citation: "Hoeritzauer I et al. J Neurosurg Spine 2020;32:832",
    year: 2020,
    population: "cauda equina syndrome, 26 studies",
    figures: { primaryCare: 0.0008, secondaryCare: 0.0027 },
  },
  galliker2020: {
    citation: "Galliker G et al. Am J Med 2020;133:60-72",
    year: 2020,
    population: "41,320 with back pain in emergency departments (22 studies)",
    figures: { infectionUpTo: 0.019, vascularUpTo: 0.009 },
  },
  argentina: {
    citation: "EULAR abstract POS0984 (Argentina)",
    year: null,
    population: "796 with chronic back pain that began before 45",
    figures: { axSpA: 46 / 796, ageMedian: 34 },
  },
  harding2005: {
    citation: "Harding IJ et al. Spine 2005;30:1985-8",
    year: 2005,
    population: "482 at a back pain triage clinic",
    figures: { everyNight: 90 / 482 },
  },
  startDk: {
    citation: "Danish GP STarT Back ancillary analysis, BMC Musculoskelet Disord 2017",
    year: 2017,
    population:
      "304 with back pain in general practice (groups worked back from their percentages)",
    figures: { low: 93 / 304, medium: 122 / 304, high: 89 / 304 },
  },
  ces334: {
    citation: "334 urgent MRIs for suspected cauda equina syndrome (conference abstract)",
    year: null,
    population: "25 with cauda equina syndrome, and 309 without",
    figures: {
      bladder: 0.72,
      bothLegsPain: 0.6,
      oneLegPain: 0.28,
      legWeak: 0.68,
      legNumb: 0.72,
      saddle: 0.6,
    },
  },
  balasubramanian2010: {
    citation: "Balasubramanian K et al. 2010, in PMC3506147 table 1",
    year: 2010,
    population: "80 seen for suspected cauda equina syndrome",
    figures: { urineLeaks: 33 / 69, bowelLeaks: 12 / 79 },
  },
  bell2007: {
    citation: "Bell DA et al. Br J Neurosurg 2007;21:201, in PMC3506147 table 1",
    year: 2007,
    population: "23 with suspected cauda equina syndrome",
    figures: { male: 0.61, ageMean: 39 },
  },
  yusuf2019: {
    citation: "Yusuf M et al. BMC Musculoskelet Disord 2019;20:606",
    year: 2019,
    population: "2,224 cases of spinal infection, 40 papers",
    figures: { male: 0.62, ageMean: 55, ageSd: 8, fever: 0.55, diabetes: 0.18, ivDrugs: 0.09 },
  },
  mscc: {
    citation: "Urology News, metastatic spinal cord compression: a review",
    year: null,
    population: "metastatic spinal cord compression, UK",
    figures: { cancerKnown: 1 - 0.23 },
  },
  asas2009: {
    citation: "ASAS axial spondyloarthritis study, Ann Rheum Dis 2009, table 1",
    year: 2009,
    population: "391 with axial spondyloarthritis and 258 without, referred to rheumatology",
    figures: {
      male: 0.524,
      yearsWithPain: 6.1,
      nsaid: 0.591,
      family: 0.233,
      arthritis: 0.363,
      heel: 0.169,
      psoriasis: 0.084,
      bowelDisease: 0.038,
      uveitis: 0.115,
      yearsWithout: 9.1,
      nsaidWithout: 0.267,
      familyWithout: 0.186,
      arthritisWithout: 0.178,
      heelWithout: 0.14,
      psoriasisWithout: 0.05,
      bowelDiseaseWithout: 0.012,
      uveitisWithout: 0.07,
    },
  },
});

export type SourceId = keyof typeof SOURCES;
/** A figure as a source gives it. A bare number in a table is our own choice. */
export type Cited = { value: number; source: SourceId; figure: string };
export type Rate = number | Cited;

export function cited<S extends SourceId>(
  source: S,
  figure: keyof (typeof SOURCES)[S]["figures"] & string,
): Cited {
  const figures: Readonly<Record<string, number>> = SOURCES[source].figures;
  const value = figures[figure];
  if (value === undefined) throw new Error(`${source} has no figure ${figure}.`);
  return { value, source, figure };
}

export const rateIn = (rate: Rate): number => (typeof rate === "number" ? rate : rate.value);
