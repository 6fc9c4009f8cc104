import type { ChildProcess } from "node:child_process";
import type { Settings } from "./settings.mjs";

/** Starts one process of the server; it goes when we go. */
export declare function startServer(
  mode: "start" | "dev",
  settings: Settings,
  env: Record<string, string | undefined>,
): ChildProcess;
export declare function showLog(
  stdout: NodeJS.ReadableStream | null,
  out?: { write(text: string): unknown },
): void;
/** Waits for the first 200 of /api/health. */
export declare function untilHealthy(settings: Settings, child: ChildProcess): Promise<void>;
export declare function stopServer(child: ChildProcess): Promise<void>;
