/** Words of the case page. Staff words are in English. */
export const tierWords = {
  emergency: "Emergency",
  same_day: "Same day",
  urgent: "Urgent",
  soon: "Soon",
  routine: "Routine",
  self_care: "Self-care",
} as const;

export const stateWords = {
  received: "Received",
  in_review: "In review",
  info_requested: "Asked the patient",
  referred: "Referred",
  self_care: "Self-care advice",
  emergency_handled: "Emergency handled",
  closed: "Closed",
} as const;

export const nextActionWords = {
  first_look: "first look",
  decide: "decision",
  send_referral: "send the referral",
  call_patient: "call the patient",
  patient_answers: "the patient's answer",
  recipient_decides: "the specialist's decision",
  recipient_books: "an appointment",
  recipient_reports: "the specialist's report",
  acknowledge_report: "acknowledge the report",
  reroute: "refer elsewhere",
  fix_delivery: "mend the delivery",
  follow_up: "follow-up",
} as const;

export const turnWords = {
  clinic: "The clinic's turn",
  patient: "The patient's turn",
  recipient: "The specialist's turn",
} as const;

export const certaintyWords = {
  definite: "definite",
  possible: "possible: could not be ruled out",
  insufficient: "not enough answers to sort",
} as const;

export const strengthWords = {
  guideline: "guideline",
  expert: "expert",
  design: "design",
} as const;

export const destinationWords = {
  emergency_department: "Emergency department",
  primary_care: "Primary care",
  physical_therapy: "Physical therapy",
  orthopedics: "Orthopedics / spine",
  rheumatology: "Rheumatology",
  neurology: "Neurology",
  pain_management: "Pain management",
} as const;

export const stopAnswerWords = {
  called: "“I have called”",
  going: "“I am going”",
  cannot: "“I cannot”",
  already_seen: "“I have already been seen for this”",
} as const;

export const sourceWords = {
  form: "the form",
  json: "another system",
  stop_page: "the form, up to the stop page",
  update: "an update by the patient",
  abandoned: "the form, left before its end",
  answer: "an answer to the clinic's question",
} as const;

export const closeReasonWords = {
  report_acknowledged: "report read and acknowledged",
  self_care_advice: "self-care advice given",
  emergency_handled: "emergency handled",
  withdrawn: "the patient withdrew",
  duplicate: "a duplicate of another case",
  cared_for_elsewhere: "cared for elsewhere",
} as const;

export const caseWords = {
  back: "Queue",
  unnamed: "No name given yet",
  born: (date: string): string => `born ${date}`,
  noBirthDate: "birth date not given",
  noPhone: "no phone number",
  interpreter: {
    yes: "interpreter needed",
    no: "no interpreter",
    unknown: "interpreter not asked",
  },
  languageUnknown: "language not given",
  postalCode: (code: string): string => `postal code ${code}`,
  due: (text: string): string => `due ${text}`,
  by: (action: string, time: string): string => `${action} by ${time}`,
  unclaimed: "Unclaimed",
  s: "Situation",
  b: "Background",
  a: "Assessment",
  r: "Request",
  raw: "All answers",
  sent: (time: string): string => `Sent ${time}`,
  begun: (time: string): string => `Begun ${time}`,
  took: (text: string): string => ` in ${text}`,
  ownWords: "In their own words",
  wants: "Wants to",
  why: "Why it is here",
  wouldBe: (tier: string): string => `would be ${tier} if confirmed`,
  noReasons: "No rule fired.",
  backToCase: "Back to the case",
  nextCase: "Next case",
  allReasons: (n: number): string => `All ${n} reasons, with sources`,
  reasonsInFull: "Sources and all answers behind it",
  moreReasons: (count: number): string => `${count} more ${count === 1 ? "reason" : "reasons"}`,
  silentRules: (count: number): string => `${count} rules that did not fire`,
  suppressed: "Held back",
  ruleset: (version: string): string => `Rules ${version} · not clinically approved`,
  untriaged: {
    title: "The rules did not run on this case. Read the answers.",
    text: "It stands first among same-day cases until someone sets a level. The answers are safe.",
    read: "Read the answers",
  },
  unfinished: {
    title: "The form was not finished.",
    left: (time: string, page: string): string =>
      `It was left at the page “${page}”. Last saved: ${time}.`,
    going: (time: string, page: string): string =>
      `The person may still be filling it in, at the page “${page}”. Last saved: ${time}.`,
    text: "The case was made by a danger sign. What comes after it was not asked.",
    call: "Number to call:",
    noNumber: "There is no number to call.",
    stopPage: "Get help now",
  },
  samePerson: {
    title: "This may be the same person twice.",
    known: "Other cases",
    sent: (time: string): string => `sent ${time}`,
    agree: (parts: string): string => `Agrees: ${parts}.`,
    parts: { birth_date: "birth date", name: "name", phone: "phone" },
    same: "Same person",
    different: "Different people",
    isSame: (name: string, time: string): string =>
      `is the same person, decided by ${name}, ${time}`,
    isOther: (name: string, time: string): string =>
      `is another person, decided by ${name}, ${time}`,
    close: "Work on one of them, and close the other as a duplicate.",
    change: "Change",
  },
  escalated: {
    title: "Nobody looked at this emergency in time.",
    text: (time: string): string =>
      `No one had claimed it within 15 minutes: the whole team was told, ${time}.`,
  },
  automated: {
    title: "This form looks automated.",
    text: "It was sent faster than a person reads, or a field was filled in that no person sees. Autofill and other helpers can look the same: call before you close it.",
  },
  ageMismatch: {
    title: "The age given and the birth date disagree.",
    text: (given: string, born: string): string =>
      `Age given: ${given}. ${born} The rules ran with both, and the higher level counts.`,
  },
  proxy: {
    title: "Filled in by someone else",
    unknown: "Who it was is not known: the form was not finished.",
    by: (name: string, relation: string): string => `${name} (${relation})`,
    noPhone: "gave no number of their own",
    relations: {
      partner: "husband, wife or partner",
      parent: "mother or father",
      child: "son or daughter",
      family: "family member",
      friend: "friend or neighbor",
      carer: "carer",
      health_worker: "health worker",
      other: "someone else",
    },
    leftOut: (topics: string): string =>
      `Private questions left out, because the patient was not there or did not want to answer: ${topics}.`,
  },
  stop: {
    title: "Was told to get help now",
    selfHarm: "Was shown the crisis line",
    told: (time: string): string => `Told at ${time}`,
    alerted: (time: string): string => `clinic alerted at ${time}`,
    notAlerted: "the clinic's alert mail has not gone out",
    answered: (answer: string, time: string): string => `answered ${answer} at ${time}`,
    wentOn: (time: string): string => `went on with the form at ${time} without an answer`,
    realerted: (time: string): string => `alerted again at ${time}: two minutes without an answer`,
    unanswered: "no answer yet",
    rules: "By",
  },
  signs: (present: number, open: number, absent: number): string =>
    `${present} present · ${open} open · ${absent} absent`,
  signsTitle: "Danger signs",
  notAnswered: "Not answered",
  moreAbsent: (count: number): string => `${count} more, all absent`,
  where: "Where it hurts",
  whereNone: "No place marked",
  worst: (place: string): string => `worst: ${place.toLowerCase()}`,
  scores: {
    caption: "Scores. They never lower a level.",
    measure: "Measure",
    result: "Result",
    band: "Band",
    items: "Items",
    worst: "Worst pain, last week",
    worstShort: "Worst pain",
    peg: "PEG: pain, enjoyment, activity",
    completeness: "Answered",
    phq4: "PHQ-4: mood and worry",
    gad2: "of it worry (GAD-2)",
    phq2: "of it mood (PHQ-2)",
    of: (value: number, most: number): string => `${value} of ${most}`,
    between: (min: number, max: number, most: number): string => `${min} to ${max} of ${most}`,
    private: "With the private answers",
    none: "–",
  },
  bands: {
    low: "Low, under 4",
    moderate: "Moderate",
    high: "High, 7 or more",
    none: "None",
    mild: "Mild",
    severe: "Severe",
    positive: "Positive, 3 or more",
    negative: "Negative",
  },
  contradictions: "Answers that do not fit together",
  noContradictions: "No contradictions found.",
  askFirst: "Ask first",
  askFirstText: (status: string, tier: string): string =>
    `Answer: “${status.replace(/\.$/, "")}”. With another answer the level could be ${tier}.`,
  private: (count: number): string => `Show ${count} private ${count === 1 ? "answer" : "answers"}`,
  privateReason: "Something said in confidence: read it in the case",
  privateHint: "For clinicians only; they do not print.",
  tellings: "Told more than once",
  tellingsText: "Both results are kept. Until a clinician decides, the higher level counts.",
  telling: {
    when: "When",
    from: "From",
    level: "Level",
    rules: "Rules",
    top: "First reasons",
    worst: "Worst pain",
    peg: "PEG",
    signs: "Danger signs",
    signHow: { new: "New", changed: "Changed", gone: "Now no", open: "Open now" },
    noSigns: "None said",
    noChange: "As before",
    was: (before: string): string => `was: ${before}`,
    up: (by: number): string => `up ${by}`,
    down: (by: number): string => `down ${by}`,
  },
  tookBack: "No longer says",
  standsOn: (time: string, later: string): string =>
    `The level stands on the answers of ${time}. Later answers say: ${later}.`,
  failed: "The rules did not run",
  suggested: "Suggested",
  next: "next",
  destinationWhy: "Because of",
  nothingDecided: "Nothing decided yet",
  decided: (tier: string, name: string, time: string): string =>
    `${tier}, decided by ${name}, ${time}`,
  times: (n: number): string => ` (${n} times)`,
  timeline: "Timeline",
  clock: "Clock",
  state: "State",
  turn: "Turn",
  nextAction: "Next",
  dueAt: "By",
  noDue: "Nothing is due",
  triageSays: "Triage",
  level: "Level",
  closedBecause: "Closed",
  referrals: "Referrals",
  bodyLabel: (places: string): string => `Marked on the body: ${places}`,
  kept: "Kept",
} as const;
