import { Card } from "@/components/ui/Card";
import { Facts } from "@/components/ui/Facts";
import { caseWords as w } from "@/lib/i18n/staff/case";
import { voiceOf } from "@/lib/i18n/voice";
import { answerWords } from "@/lib/intake/answerWords";
import { type Answers, isVisible, type QuestionId } from "@/lib/triage";
import { topic } from "./topic";

/** The story so far in the order it is told on the phone: course, pattern, care, medicines, life. */
const STORY = [
  "painStart",
  "painChange",
  "firstAge",
  "worstSite",
  "legPain",
  "painPattern",
  "walkLegs",
  "nerveSigns",
  "stiffness",
  "cannotFunction",
  "toldDiagnosis",
  "tests",
  "physio",
  "treatments",
  "medicines",
  "medsText",
  "boneHistory",
  "infectionRisk",
  "vessels",
  "otherSymptoms",
  "lifeImpact",
  "pregnancy",
] as const satisfies readonly QuestionId[];

/** B: history, what was tried, medicines and life, in the person's words. Questions not asked are left out. */
export function Background({ answers }: { answers: Answers }) {
  const voice = voiceOf(answers);
  const rows = STORY.filter((id) => isVisible(id, answers) !== "no").map(
    (id) => [topic(id), answerWords(id, answers[id], "en", voice)] as const,
  );
  return (
    <Card id="b" title={`B · ${w.b}`}>
      <Facts rows={rows} two />
    </Card>
  );
}
