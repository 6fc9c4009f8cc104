/**
 * Every page and route of the product, with who may open it. A file that is not here fails tests/house.
 * `public`: anyone · `draft`/`case`: the patient whose browser holds it · `recipient`: the holder of a reply link ·
 * `demo`: anyone, in the demo only · a role: staff with that role.
 */
export type Who =
  | "public"
  | "draft"
  | "case"
  | "recipient"
  | "demo"
  | "clinician"
  | "admin"
  | "staff";
export type DoorEntry = { file: string; who: Who };

const route = (folder: string, who: Who): DoorEntry => ({
  file: `app/api/${folder}/route.ts`,
  who,
});

const page = (folder: string, who: Who): DoorEntry => ({ file: `app/${folder}/page.tsx`, who });

export const DOORS: readonly DoorEntry[] = [
  page("(patient)", "public"),
  page("(patient)/back-pain", "public"),
  page("(patient)/about", "public"),
  page("(patient)/privacy", "public"),
  page("(patient)/accessibility", "public"),
  page("(patient)/intake/[step]", "draft"),
  page("(patient)/intake/stop", "draft"),
  page("(patient)/intake/later", "draft"),
  page("(patient)/intake/resume", "public"),
  page("(patient)/intake/resume/[token]", "public"),
  page("(patient)/status/[reference]", "case"),
  page("(patient)/status/[reference]/worse/[step]", "case"),
  page("(patient)/status/[reference]/worse/stop", "case"),
  route("status/open", "public"),
  route("worse/start", "case"),
  route("worse/answer", "case"),
  route("worse/send", "case"),
  route("worse/stop", "case"),
  route("health", "public"),
  route("auth/[...nextauth]", "public"),
  route("user/set-password", "public"),
  page("(staff-auth)/sign-in", "public"),
  page("(staff-auth)/sign-in/error", "public"),
  page("(staff-auth)/sign-out", "public"),
  page("(staff-auth)/set-password/[token]", "public"),
  page("(staff)/directory", "staff"),
  page("(staff)/directory/[id]", "staff"),
  page("(staff)/directory/new", "admin"),
  route("directory/add", "admin"),
  route("directory/change", "admin"),
  route("directory/retire", "admin"),
  route("directory/restore", "admin"),
  route("intake/start", "public"),
  route("intake/submissions", "public"),
  route("intake/answer", "draft"),
  route("intake/number", "draft"),
  route("intake/contact", "draft"),
  route("intake/consent", "draft"),
  route("intake/send", "draft"),
  route("intake/stop", "draft"),
  route("intake/later", "draft"),
  route("intake/mail-link", "draft"),
  route("intake/leave", "public"),
  route("intake/resume", "public"),
  page("(staff)/queue", "clinician"),
  page("(staff)/second-look", "clinician"),
  route("case/second-look", "clinician"),
  page("(staff)/cases/[reference]", "clinician"),
  route("queue", "clinician"),
  route("queue/live", "clinician"),
  route("queue/looks", "clinician"),
  route("view/save", "clinician"),
  route("view/rename", "clinician"),
  route("view/delete", "clinician"),
  route("case/claim", "clinician"),
  route("case/release", "clinician"),
  route("case/level", "clinician"),
  route("case/self-care", "clinician"),
  route("case/emergency", "clinician"),
  route("case/close", "clinician"),
  route("case/reopen", "clinician"),
  route("case/same-person", "clinician"),
  route("case/ask", "clinician"),
  route("case/examine", "clinician"),
  route("case/take-back", "clinician"),
  route("case/read-news", "clinician"),
  route("status/answer", "case"),
  page("(patient)/status", "public"),
  page("(patient)/status/open/[token]", "public"),
  page("(patient)/status/[reference]/contact", "case"),
  page("(patient)/status/[reference]/preferences", "case"),
  page("(patient)/status/[reference]/withdraw", "case"),
  route("status/contact", "case"),
  route("status/preferences", "case"),
  route("status/withdraw", "case"),
  route("status/link", "case"),
  route("status/receipt", "case"),
  route("status/open-link", "public"),
  route("referral/draft", "clinician"),
  route("referral/send", "clinician"),
  route("referral/acknowledge", "clinician"),
  route("referral/reroute", "clinician"),
  route("referral/cancel", "clinician"),
  route("reply/open", "public"),
  route("reply/accept", "recipient"),
  route("reply/decline", "recipient"),
  route("reply/outcome", "recipient"),
  route("demo/mail", "demo"),
  page("(staff)/cases/[reference]/refer", "clinician"),
  page("(staff)/cases/[reference]/referrals/[id]", "clinician"),
  page("(staff)/cases/[reference]/referrals/[id]/letter", "clinician"),
  page("(recipient)/reply/open/[token]", "public"),
  page("(recipient)/reply/[referralId]", "recipient"),
  page("(demo)/demo/mail", "demo"),
];
