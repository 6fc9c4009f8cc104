/** Every address of the product, in one place. Pure: pages, doors and mails share it. */
export const paths = {
  start: "/",
  /** an address that is never a page */
  nowhere: "/not-found",
  leaflet: "/back-pain",
  about: "/about",
  privacy: "/privacy",
  privacyOf: (version: string) => `/privacy?version=${encodeURIComponent(version)}`,
  accessibility: "/accessibility",
  intake: {
    screen: (screen: string) => `/intake/${screen}`,
    number: "/intake/number",
    contact: "/intake/contact",
    consent: "/intake/consent",
    check: "/intake/check",
    stop: "/intake/stop",
    later: "/intake/later",
    resume: "/intake/resume",
    resumeLink: (token: string) => `/intake/resume/${token}`,
  },
  status: (reference: string) => `/status/${reference}`,
  worse: (reference: string, step: string) => `/status/${reference}/worse/${step}`,
  findStatus: "/status",
  /** a page of its own beside the status page: contact, preferences, withdraw */
  own: (reference: string, page: string) => `/status/${reference}/${page}`,
  receipt: (reference: string, lang: string) =>
    `/api/status/receipt?reference=${reference}&lang=${lang}`,
  statusLink: (token: string) => `/status/open/${token}`,
  /** the same page, with what is wrong with a form that was sent from it, and which one */
  statusProblem: (reference: string, problem: string, of: string) =>
    `/status/${reference}?problem=${problem}&of=${of}`,
  /** the same page, with what has just been done */
  statusDone: (reference: string, done: string) => `/status/${reference}?done=${done}`,
  signIn: "/sign-in",
  signInError: "/sign-in/error",
  signOut: "/sign-out",
  queue: "/queue",
  secondLook: "/second-look",
  settings: "/settings",
  settingsSaved: "/settings?saved=yes",
  insights: "/insights",
  insightsOf: ({ from, to }: { from: string; to: string }) => `/insights?from=${from}&to=${to}`,
  insightsFile: (figure: string, { from, to }: { from: string; to: string }) =>
    `/api/insights?figure=${figure}&from=${from}&to=${to}`,
  case: (reference: string) => `/cases/${reference}`,
  /** what is asked about before it is done */
  risky: (reference: string, what: string) => `/cases/${reference}/risky/${what}`,
  /** the drafts of a case, to be sent together */
  letters: (reference: string) => `/cases/${reference}/refer/letters`,
  refer: (reference: string) => `/cases/${reference}/refer`,
  referral: (reference: string, id: string) => `/cases/${reference}/referrals/${id}`,
  letter: (reference: string, id: string) => `/cases/${reference}/referrals/${id}/letter`,
  directory: "/directory",
  specialist: (id: string) => `/directory/${id}`,
  newSpecialist: "/directory/new",
  openReply: (token: string) => `/reply/open/${token}`,
  reply: (referralId: string) => `/reply/${referralId}`,
  setPassword: (token: string) => `/set-password/${token}`,
  demoMail: "/demo/mail",
} as const;

/**
 * True for a path of our own: redirects go nowhere else. Browsers drop tabs and line ends from an address
 * and read a backslash as a slash, so that "/\t/host" would lead to another host: none of them may be in it.
 */
export const isOwnPath = (path: string): boolean => /^\/(?!\/)[^\\\p{Cc}]*$/u.test(path);
