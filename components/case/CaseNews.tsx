"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/Button";
import { liveWords as w } from "@/lib/i18n/staff/live";
import { type CaseChange, watchCase } from "./watchCase";

type Props = {
  reference: string;
  version: number;
  /** when it was read, in milliseconds */
  at: number;
};

/** Somebody changed the case while it is read: says who and what. Nothing is loaded, and nothing typed is lost, before it is asked for. */
export function CaseNews({ reference, version, at }: Props) {
  const router = useRouter();
  const [change, setChange] = useState<CaseChange | null>(null);
  useEffect(
    () => watchCase({ reference, version, since: at, onChange: setChange }),
    [reference, version, at],
  );
  const news = change && change.version > version ? change : null;
  return (
    <div className="contents" role="status">
      {news ? (
        <div className="notice attention line apart" data-news>
          <b>{w.meanwhile(news.by, news.what)}</b>
          <Button type="button" onClick={() => router.refresh()}>
            {w.showCase}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
