import type {
  AnswerSource,
  CaseState,
  Certainty,
  CloseReason,
  NextAction,
  SamePerson,
  StopAnswer,
  Turn,
} from "@/generated/prisma/enums";
import type { EventName } from "@/lib/audit/events";
import type { SignId } from "@/lib/intake/dangerSigns";
import type { Step } from "@/lib/intake/flow";
import type { Relation } from "@/lib/intake/proxy";
import type { Answers, AnswerValue, QuestionId, ScreenId, Tier, TriageResult } from "@/lib/triage";
import type { AskedView } from "./askedView";
import type { ExamView } from "./exam/view";
import type { MessageView } from "./messagesView";
import type { Preferences } from "./preferences";

/** All that a screen may know of a case. Dates stay dates: words are made where they are shown. */

/** Who holds a case. `until` is the end of a claim; null for the one who decided and follows it. */
export type Owner = { id: string; name: string; until: Date | null };

export type QueueRow = {
  reference: string;
  tier: Tier;
  certainty: Certainty;
  state: CaseState;
  /** null for a closed case, which only a search shows */
  dueAt: Date | null;
  nextAction: NextAction | null;
  ruleIds: string[];
  untriaged: boolean;
  complete: boolean;
  looksAutomated: boolean;
  /** an emergency of which the whole team was told, and which nobody holds */
  escalated: boolean;
  /** another case may be of the same person, and nobody decided yet */
  possibleDuplicate: boolean;
  /** told by a search alone: the queue itself shows no names */
  name: string | null;
  age: number | null;
  sex: string | null;
  submittedAt: Date;
  owner: Owner | null;
  /** the patient wrote something that nobody has taken up */
  news: boolean;
};
export type QueuePage = PageOf<QueueRow>;
export type PageOf<Row> = {
  rows: Row[];
  /** cursors; a search has none */
  next: string | null;
  previous: string | null;
  /** of a search: there are more than it shows */
  cut: boolean;
  counts: QueueCounts | null;
  /** the database's time when this was read */
  at: Date;
  timeZone: string;
};

export const QUEUE_VIEWS = [
  "all",
  "mine",
  "unclaimed",
  "due_today",
  "emergencies",
  "patient",
  "specialist",
] as const;
export type QueueViewId = (typeof QUEUE_VIEWS)[number];
/** `here`: the view that is shown, under its filters. Numbers stop at COUNT_CAP: "99+" costs the same however many there are. */
export type QueueCounts = Record<QueueViewId | "here", number>;
export const COUNT_CAP = 100;

export type Person = {
  fullName: string | null;
  firstName: string | null;
  /** YYYY-MM-DD */
  dateOfBirth: string | null;
  phone: string | null;
  email: string | null;
  preferredLanguage: string | null;
  interpreterNeeded: boolean | null;
  postalCode: string | null;
  locale: string;
};

/** Who answered for the patient, as far as it is known, and where the private questions were left out. */
export type ProxyView = {
  name: string | null;
  relation: Relation | null;
  phone: string | null;
  leftOut: ScreenId[];
};

/** One set of answers with what the rules made of it; `result` is null when the rules threw. */
export type Telling = {
  id: string;
  source: AnswerSource;
  locale: "en" | "es";
  at: Date;
  secondsTaken: number | null;
  answers: Answers;
  result: TriageResult | null;
  /** danger signs this telling no longer names, though the one before did */
  movedAway: QuestionId[];
  /** how its danger signs differ from those of the telling before; none for the first */
  signChanges: SignChange[];
};

/** open: not sure or not answered now. */
export type SignChange = {
  id: SignId;
  how: "new" | "changed" | "gone" | "open";
  was: AnswerValue | null;
  is: AnswerValue | null;
};

export type StopView = {
  id: string;
  ruleIds: string[];
  selfHarm: boolean;
  toldAt: Date;
  alertedAt: Date | null;
  /** alerted again, because nobody answered for two minutes */
  realertedAt: Date | null;
  answer: StopAnswer | null;
  answeredAt: Date | null;
};

/** A form that was not sent: when it was saved last, the page that came next, and whether the person has left it by now. */
export type UnfinishedForm = { savedAt: Date; page: Step | "stop"; left: boolean };

/** Another case that may be of the same person, and what somebody decided about it. */
export type SamePersonView = {
  link: string;
  reference: string;
  sentAt: Date;
  tier: Tier;
  state: CaseState;
  /** what agrees: birth_date, name, phone */
  agrees: string[];
  same: SamePerson;
  decided: { byName: string; at: Date } | null;
};

export type Decision = { tier: Tier; reason: string; byName: string; at: Date };

/** What somebody would have decided who did not know the first decision. */
export type SecondOpinion = { tier: Tier; text: string; byName: string; at: Date };

export type TimelineEntry = {
  id: string;
  at: Date;
  event: EventName;
  actor: "staff" | "patient" | "recipient" | "system";
  actorName: string;
  facts: Record<string, string | number | boolean | null>;
  note: string | null;
};

export type CaseView = {
  id: string;
  reference: string;
  version: number;
  state: CaseState;
  turn: Turn;
  nextAction: NextAction | null;
  dueAt: Date | null;
  /** since when the clinic's clock stands, while the patient is asked */
  pausedAt: Date | null;
  /** since when the patient's words wait to be read; null when nothing is new */
  newsAt: Date | null;
  tier: Tier;
  triageTier: Tier;
  certainty: Certainty;
  untriaged: boolean;
  complete: boolean;
  looksAutomated: boolean;
  /** when the whole team was told that nobody had looked at this emergency */
  escalatedAt: Date | null;
  /** a second look, when it says otherwise than the decision */
  secondLook: SecondOpinion | null;
  unfinished: UnfinishedForm | null;
  ageMismatch: boolean;
  age: number | null;
  sex: string | null;
  submittedAt: Date;
  closed: { at: Date; reason: CloseReason | null } | null;
  owner: Owner | null;
  /** whether the one who looks holds the case */
  mine: boolean;
  decision: Decision | null;
  person: Person;
  /** null when the patient answered, alone or with help */
  proxy: ProxyView | null;
  /** newest first; never empty */
  tellings: Telling[];
  stops: StopView[];
  /** undecided ones first */
  samePerson: SamePersonView[];
  /** newest first */
  asked: AskedView[];
  /** newest first */
  exams: ExamView[];
  /** newest first */
  messages: MessageView[];
  preferences: Preferences;
  timeline: TimelineEntry[];
  timeZone: string;
  /** the database's time when this was read */
  readAt: Date;
};
