"use client";

import { FailedScreen } from "@/components/ui/FailedScreen";

/** A page that failed in a way its own guard did not see. */
export default function PageFailed({ error }: { error: Error & { digest?: string } }) {
  return <FailedScreen digest={error.digest} />;
}
