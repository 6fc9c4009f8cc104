import { Notice } from "@/components/ui/Notice";
import { PhoneLink } from "@/components/ui/PhoneLink";
import type { ProxyView } from "@/lib/cases/view";
import { caseWords } from "@/lib/i18n/staff/case";
import { QUESTIONS, type ScreenId } from "@/lib/triage";
import { topic } from "./topic";

const w = caseWords.proxy;

/** Who answered for the patient, how to reach them, and which private questions nobody put to the patient. */
export function ProxyNotice({ proxy }: { proxy: ProxyView }) {
  const { name, relation, phone, leftOut } = proxy;
  return (
    <Notice title={w.title}>
      <p>
        {name && relation ? (
          <>
            {w.by(name, w.relations[relation])} · {phone ? <PhoneLink phone={phone} /> : w.noPhone}
          </>
        ) : (
          w.unknown
        )}
      </p>
      {leftOut.length > 0 ? <p>{w.leftOut(leftOut.flatMap(privateTopics).join(", "))}</p> : null}
    </Notice>
  );
}

const privateTopics = (screen: ScreenId): string[] =>
  QUESTIONS.filter((q) => q.screen === screen && q.sensitive).map(({ id }) => topic(id));
