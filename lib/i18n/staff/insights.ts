import { birthDateWords } from "./times";

/** Words of the figures. Staff words are in English; each heading is the sentence that the figure says. */
/** A number of people, or that they are few. */
const people = (count: number): string => (count < 5 ? "fewer than 5" : String(count));

export const insightsWords = {
  title: "Insights",
  range: (from: string, to: string, days: number): string =>
    `${birthDateWords(from)} to ${birthDateWords(to)}, ${days} ${days === 1 ? "day" : "days"} of the clinic`,
  form: "Days to look at",
  from: "From",
  to: "To",
  show: "Show",
  problem: "There is a problem",
  last: (days: number): string => `Last ${days} days`,
  small:
    "A dot stands for fewer than 5, or for a count that is hidden because a total would give such a one away.",
  /** what a figure is about, where its own sentence cannot be said */
  figures: {
    "first-looks": "First looks on time",
    stages: "Time of each step",
    loop: "Referral loop",
    form: "The form",
    agreement: "Rules and clinicians",
    rules: "Rules that are overridden",
    reasons: "Reasons for another level",
    "second-looks": "Second looks",
    groups: "Waiting by group",
    directory: "The directory",
  },
  late: (figure: string): string =>
    `${figure}: not counted, it takes too long for so many cases. Choose fewer days.`,
  hidden: "hidden",
  csv: "Table as CSV",
  csvOf: (heading: string): string => `Table as CSV: ${heading}`,
  headline: {
    title: "In short",
    cases: "Cases sent",
    onTime: "First look on time",
    emergency: "Emergency, median first look",
    loop: "Loop closed",
    stranded: "Stranded now",
    few: "too few",
    unknown: "not counted",
  },
} as const;

export const rangeWords = {
  notADay: "Give a day as 2026-11-24",
  inFuture: "The first day is still to come: choose an earlier one",
  endsBefore: "The last day is before the first: choose a later one",
  tooLong: "Two years are the most: choose a later first day",
} as const;

export const firstLookWords = {
  heading: (first: string, last: string, up: number): string =>
    up === 0
      ? `First looks on time: ${last}, as at the beginning`
      : `First looks on time ${up > 0 ? "rose" : "fell"} from ${first} to ${last}`,
  tooShort: (fewest: number): string =>
    `First looks on time: two weeks with ${fewest} cases each are needed`,
  counted:
    "Share of the cases sent that week whose first look was within its time. A case that still has time is not counted.",
  goal: "goal 95 %",
  week: (monday: string): string => `Week of ${birthDateWords(monday)}`,
  columns: { week: "Week", looks: "First looks", onTime: "On time" },
} as const;

export const stageWords = {
  worst: (stage: string, share: string): string =>
    `The slowest step is “${stage}”: ${share} on time`,
  none: "No step of a referral was taken often enough to say how long it takes",
  counted: "Referrals sent in this time, from step to step, open ones included.",
  limits:
    "On time: within what the clinic's clocks allow the level; a visit within 24 hours, 2, 6 or 18 weeks of the need. A step that still has time is not judged.",
  stages: {
    sent: "Need to sent",
    accepted: "Sent to accepted",
    booked: "Accepted to booked",
    seen: "Booked to seen",
    reported: "Seen to report",
  },
  columns: {
    stage: "Step",
    done: "Taken",
    median: "Median",
    ninetieth: "90th percentile",
    onTime: "On time",
  },
} as const;

export const loopWords = {
  closed: (share: string): string => `${share} of the referrals have their report back`,
  few: (sent: number): string => `Of ${people(sent)} referrals fewer than 5 have their report back`,
  none: "No referral was sent in this time",
  bounds: (bounds: string): string => `95 % bounds: ${bounds}.`,
  counted: "Referrals sent in this time, by how far they have come.",
  benchmark: (share: number): string => `US 2017: ${(share * 100).toFixed(1)} %`,
  steps: {
    sent: "Sent",
    accepted: "Accepted",
    booked: "Booked",
    seen: "Seen",
    reported: "Report back",
  },
  columns: { step: "Step", referrals: "Referrals" },
} as const;

export const formWords = {
  leave: (share: string, part: string): string =>
    `${share} leave the form before the end of “${part}”`,
  none: (sent: number, begun: number): string =>
    begun === 0
      ? "No form was begun in this time"
      : begun < 5
        ? "Fewer than 5 forms were begun in this time"
        : sent === 0
          ? `None of ${people(begun)} forms begun was sent yet`
          : `Hardly anybody leaves the form: ${Math.round((sent / begun) * 100)} % are sent`,
  counted:
    "Forms begun in this time, by the parts of which a page was saved. One left at a danger sign has made its case all the same. Forms that were never finished are deleted after their days and then not counted.",
  begun: "Begun",
  sent: "Sent",
  columns: { part: "Part of the form", forms: "Forms", share: "Share" },
} as const;

type Bounds = { kappa: number; low: number; high: number };
export const agreementWords = {
  kept: (share: string, all: number): string =>
    `Clinicians kept the level in ${share} of ${all} cases`,
  fewChanged: (all: number): string =>
    `Clinicians set the level of ${people(all)} cases: too few were changed, or kept, to compare`,
  none: "No clinician set or confirmed a level in this time",
  kappa: ({ kappa, low, high }: Bounds): string =>
    `Weighted kappa ${kappa.toFixed(2)} (95 % bounds ${low.toFixed(2)} to ${high.toFixed(2)}; linear weights: each level apart costs the same).`,
  noKappa: (enough: number): string => `Kappa is given from ${enough} cases on.`,
  counted:
    "Cases whose level somebody set or confirmed, by the last time they did, beside the result they had before them. Bars are 95 % bounds (Wilson).",
  matrix: "Rows: the rules. Columns: the clinician. Tinted: both say the same.",
  corner: "Rules ↓ clinician →",
  ways: { kept: "Kept", raised: "Raised (under-triage)", lowered: "Lowered (over-triage)" },
} as const;

export const ruleWords = {
  most: (rule: string, share: string, up: boolean): string =>
    `${rule} is overridden most: in ${share} of its cases, mostly ${up ? "upwards" : "downwards"}`,
  noneChanged: "No rule was overridden often enough to show",
  none: "No rule led often enough to show",
  counted: "By the rule that led: the first reason of the result the clinician had before them.",
  rounded: "Counts are rounded to fives, and rules that led fewer than 3 times left out.",
  mark: (share: string, up: number, down: number): string => `${share}: ${up} up, ${down} down`,
  gone: "A rule of an earlier version",
  columns: {
    rule: "Rule",
    says: "What it says",
    cases: "Cases",
    raised: "Raised",
    lowered: "Lowered",
  },
} as const;

export const reasonWords = {
  most: (reason: string, count: number, all: number): string =>
    `Most often a level was changed because of “${reason}”: ${count} of ${all}`,
  few: (all: number): string =>
    all < 5
      ? "Fewer than 5 levels were changed"
      : `${all} levels were changed, for no reason often enough to show`,
  none: "No level was changed in this time",
  counted: "The reason chosen when the level was set otherwise than by the rules.",
  other: "no reason of the list: self-care advice given",
  column: "Reason",
  cases: "Cases",
} as const;

export const secondWords = {
  alike: (share: string, all: number): string =>
    `Two clinicians who do not see each other decide alike in ${share} of ${all} cases`,
  few: (all: number): string =>
    all < 5
      ? "Fewer than 5 second looks were given"
      : `${all} second looks were given: too few to compare`,
  none: "No second look was given in this time",
  counted:
    "A random share of routine and self-care decisions, decided again by another clinician. The bar is the 95 % bounds (Wilson).",
  matrix: "Rows: the first clinician. Columns: the second.",
  same: "Decided alike",
  corner: "First ↓ second →",
} as const;

export const groupWords = {
  longer: (group: string, time: string, usual: string): string =>
    `${group}: a first look takes ${time}, where ${usual} is usual`,
  even: "No group waits clearly longer for a first look",
  none: "Too few first looks to compare groups",
  counted:
    "Median time to the first look of urgent, soon and routine cases. On time: of all levels. Clearly longer: half as long again as the median of everybody.",
  small: (fewest: number): string =>
    `Groups of fewer than ${fewest} cases are hidden, and never one alone.`,
  noLanguage: "Language not given",
  noAge: "Age not given",
  byProxy: "Filled in by someone else",
  bySelf: "Filled in by the patient",
  columns: { group: "Group", cases: "Cases", median: "Median", onTime: "On time" },
} as const;

export const directoryFigureWords = {
  fresh: (fresh: number, all: number, days: number): string =>
    `${fresh} of ${all} entries of the directory were verified in the last ${days} days`,
  none: "The directory is empty",
  counted: "Entries that take referrals, as it stands today.",
  columns: { specialty: "Specialty", entries: "Entries", fresh: "Verified" },
} as const;
