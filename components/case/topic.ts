import { factNames, signWords } from "@/lib/i18n/staff/signs";
import type { QuestionId } from "@/lib/triage";

const TOPICS: Record<QuestionId, string> = { ...signWords, ...factNames };

/** What a question is about, in a clinician's few words. */
export const topic = (id: QuestionId): string => TOPICS[id];
