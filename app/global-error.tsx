"use client";

import "./globals.css";
import { FailedScreen } from "@/components/ui/FailedScreen";

/** Even the frame failed. */
export default function AllFailed({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en">
      <body>
        <title>Error · Plumbline</title>
        <FailedScreen digest={error.digest} />
      </body>
    </html>
  );
}
