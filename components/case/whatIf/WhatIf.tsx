"use client";

import { type ComponentType, useEffect, useRef, useState } from "react";
import { Card } from "@/components/ui/Card";
import { whatIfWords as w } from "@/lib/i18n/staff/whatIf";
import type { Tier } from "@/lib/triage/tiers";
import type { Start } from "./trial";

export type WhatIfProps = {
  start: Start;
  /** the stored result, to see whether today's rules still say the same */
  stored: { tier: Tier; ruleIds: readonly string[] };
  /** when the answers were given, where they are not the newest */
  from: string | null;
};

/** Another answer, tried. The rules come to the browser when this is opened, and not before. */
export function WhatIf(props: WhatIfProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const [Panel, setPanel] = useState<ComponentType<WhatIfProps> | "failed" | null>(null);
  async function load(): Promise<void> {
    if (!details.current?.open) return;
    setPanel(null);
    try {
      const { WhatIfPanel } = await import("./WhatIfPanel");
      setPanel(() => WhatIfPanel);
    } catch {
      setPanel("failed");
    }
  }
  // It may have been opened before this script was there to hear it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the script arrives
  useEffect(() => void load(), []);
  return (
    <Card id="what-if" title={w.title} className="what-if">
      <details ref={details} onToggle={() => (typeof Panel === "function" ? undefined : load())}>
        <summary>{w.open}</summary>
        {Panel === null ? <p>{w.loading}</p> : null}
        {Panel === "failed" ? <p role="alert">{w.failed}</p> : null}
        {Panel && Panel !== "failed" ? <Panel {...props} /> : null}
      </details>
    </Card>
  );
}
