"use client";

import { useSyncExternalStore } from "react";
import { BackLink } from "@/components/ui/BackLink";
import { paths } from "@/lib/base/paths";
import { cameFrom } from "./cameFrom";

const nothing = (): (() => void) => () => undefined;

/** Back to the view of the queue one came from, its filters, its page and its case; without script to the queue. */
export function BackToView({ label }: { label: string }) {
  const href = useSyncExternalStore(
    nothing,
    () => cameFrom(paths.queue) ?? paths.queue,
    () => paths.queue,
  );
  return <BackLink href={href} label={label} />;
}
