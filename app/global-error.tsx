"use client";

import "./globals.css";
import { FailedScreen } from "@/components/ui/FailedScreen";
import { publicSans } from "./fonts";

/** Even the frame failed. */
export default function AllFailed({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en" className={publicSans.variable}>
      <body>
        <title>Error · Plumbline</title>
        <FailedScreen digest={error.digest} />
      </body>
    </html>
  );
}
