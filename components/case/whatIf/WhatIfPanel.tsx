"use client";

import { useState } from "react";
import { tierWords } from "@/lib/i18n/staff/case";
import { whatIfWords as w } from "@/lib/i18n/staff/whatIf";
import { voiceOf } from "@/lib/i18n/voice";
import { type QuestionId, question, type TriageResult } from "@/lib/triage";
import { ChangeList } from "./ChangeList";
import { groupsOf, type PickGroup } from "./groups";
import { KeptPrivate } from "./KeptPrivate";
import { Outcome, TrialLevel } from "./Outcome";
import { QuestionPicker } from "./QuestionPicker";
import { TrialAnswer } from "./TrialAnswer";
import { privateGiven } from "./trial";
import { usePrivateGate } from "./usePrivateGate";
import { useTrial } from "./useTrial";
import type { WhatIfProps } from "./WhatIf";

/** The trial itself: pick a question, answer it otherwise, see at once what the rules say. */
export function WhatIfPanel({ start, stored, from }: WhatIfProps) {
  const gate = usePrivateGate();
  const kept = privateGiven(start);
  const privateOpen = gate === "open" || kept === 0;
  const trial = useTrial(start, privateOpen);
  const [picked, setPicked] = useState<QuestionId | null>(null);
  const groups = groupsOf(start.answers, trial.answers, { real: trial.real, privateOpen });
  // What a change hid again, or what was shut, is no longer there to be changed.
  const shown = groups.some(({ items }) => items.some(({ id }) => id === picked)) ? picked : null;
  const voice = voiceOf(start.answers);
  return (
    <div className="stack">
      <p className="quiet">
        {w.intro} {from ? w.from(from) : null}
      </p>
      {saysOther(stored, trial.real) ? <p>{w.otherRules(tierWords[trial.real.tier])}</p> : null}
      <TrialLevel trial={trial} />
      <QuestionPicker key={shapeOf(groups)} groups={groups} chosen={shown} onChoose={setPicked} />
      {shown ? (
        <TrialAnswer
          key={`${shown} ${trial.drawn}`}
          question={question(shown)}
          value={trial.answers[shown]}
          voice={voice}
          onAnswer={(value) => trial.answer(shown, value)}
        />
      ) : null}
      {trial.changes.size > 0 ? (
        <>
          <ChangeList start={start} trial={trial} voice={voice} />
          <Outcome trial={trial} quote={{ privateOpen, voice }} />
        </>
      ) : null}
      {privateOpen ? null : <KeptPrivate count={kept} gate={gate} />}
    </div>
  );
}

/** Whether today's rules make something else of the unchanged answers than was stored. */
const saysOther = (stored: WhatIfProps["stored"], real: TriageResult): boolean =>
  stored.tier !== real.tier ||
  stored.ruleIds.join() !== real.reasons.map(({ ruleId }) => ruleId).join();

/** Which questions stand in which group. A list that was shown with others breaks in react-aria (endless recursion): it begins anew. */
const shapeOf = (groups: readonly PickGroup[]): string =>
  groups.map(({ id, items }) => [id, ...items.map((item) => item.id)].join(" ")).join("|");
