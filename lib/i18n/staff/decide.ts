/** Words of deciding: the forms on the case page and what they leave in the timeline. */
export const levelReasonWords = {
  agree: "agrees",
  spoke_with_patient: "spoke with the patient",
  examined: "examined the patient",
  new_information: "new information",
  known_and_stable: "known and stable",
  answer_mistaken: "an answer was given by mistake",
  more_worrying: "more worrying than the answers say",
} as const;

export const selfCareWords = {
  by_phone: "by phone",
  in_writing: "in writing",
  in_person: "in person",
} as const;

export const emergencyDoneWords = {
  ambulance_called: "ambulance called",
  sent_to_emergency: "sent to the emergency department",
  seen_here_now: "seen here at once",
  already_under_care: "already under care for it",
  crisis_team: "handed to the crisis team",
  welfare_check: "welfare check asked for",
} as const;

export const spokenToWords = {
  patient: "the patient",
  family: "family or carer",
  ambulance: "ambulance service",
  hospital: "hospital",
  nobody: "nobody could be reached",
} as const;

export const closeFormWords = {
  self_care_advice: "Self-care advice given",
  emergency_handled: "Emergency handled",
  cared_for_elsewhere: "Cared for elsewhere",
  withdrawn: "The patient withdrew",
  duplicate: "Duplicate of another case",
} as const;

export const reopenReasonWords = {
  worse: "the patient got worse",
  new_information: "new information",
  closed_by_mistake: "closed by mistake",
} as const;

export const decideWords = {
  title: "Decide",
  more: "More",
  claim: "Claim for 15 minutes",
  claimShort: "Claim",
  release: "Give back",
  takeOver: "Take over",
  takeOverAsk: (name: string): string => `Take over from ${name}`,
  takeOverText: (name: string): string =>
    `${name} holds this case. Taking it over is written to the timeline, under your name.`,
  mine: "Yours",
  mineUntil: (time: string): string => `Yours until ${time}`,
  yours: (time: string): string => `You hold this case until ${time}.`,
  yoursOpen: "You follow this case.",
  heldBy: (name: string, time: string): string => `${name} holds this case until ${time}.`,
  followedBy: (name: string): string => `${name} follows this case.`,
  refer: "Refer",
  seeReferral: "See the referral",
  agree: (tier: string): string => `Agree: ${tier}`,
  level: {
    title: "Change level",
    tier: "New level",
    reason: "Why",
    text: "What did you find?",
    hint: "Needed to lower an emergency or a same-day case.",
    choose: "Choose",
    save: "Change the level",
  },
  selfCare: {
    title: "Self-care",
    way: "How was the advice given?",
    text: "What was advised?",
    hint: "Needed when the level is emergency or same day.",
    leaflet: "Their page links to the leaflet on what helps:",
    leafletLink: "see it",
    save: "Self-care advice given",
  },
  emergency: {
    title: "Emergency handled",
    done: "What was done?",
    spokenTo: "Who was spoken to?",
    text: "Anything else?",
    save: "The emergency is handled",
  },
  close: {
    title: "Close",
    reason: "Why is it closed?",
    text: "In your words",
    hint: "Needed when nothing was decided about an emergency or a same-day case.",
    save: "Close the case",
  },
  reopen: {
    title: "Take back into review",
    reason: "Why?",
    text: "In your words",
    save: "Take back into review",
  },
} as const;
