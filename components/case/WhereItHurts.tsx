import { BodyFigure } from "@/components/intake/BodyFigure";
import { caseWords as w } from "@/lib/i18n/staff/case";
import { words } from "@/lib/i18n/words";
import { answerWords } from "@/lib/intake/answerWords";
import type { Answers } from "@/lib/triage";

type Props = { answers: Answers; heading?: "h2" | "h3" };

/** The body map with the places in words under it. */
export function WhereItHurts({ answers, heading: Heading = "h3" }: Props) {
  const { painMap, worstSite } = answers;
  const regions = Array.isArray(painMap) ? painMap : [];
  const places = regions.length > 0 ? answerWords("painMap", regions, "en") : w.whereNone;
  return (
    <div className="stack tight">
      <Heading>{w.where}</Heading>
      <BodyFigure regions={regions} label={w.bodyLabel(places)} words={words("en").controls.body} />
      <p className="quiet">
        {places}
        {worstSite ? ` · ${w.worst(answerWords("worstSite", worstSite, "en"))}` : null}
      </p>
    </div>
  );
}
