/** Every address of the product, in one place. Pure: pages, doors and mails share it. */
export const paths = {
  start: "/",
  intake: {
    screen: (screen: string) => `/intake/${screen}`,
    number: "/intake/number",
    contact: "/intake/contact",
    consent: "/intake/consent",
    check: "/intake/check",
    stop: "/intake/stop",
    ended: "/intake/ended",
  },
  status: (reference: string) => `/status/${reference}`,
  signIn: "/sign-in",
  queue: "/queue",
  case: (reference: string) => `/cases/${reference}`,
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

/** True for a path of our own: redirects go nowhere else. */
export const isOwnPath = (path: string): boolean => /^\/(?![/\\])/.test(path);
