import "server-only";
import { pino } from "pino";
import { env } from "./env";

/** What a log line may hold. Anything else does not compile: no names, answers, addresses or tokens. */
export type LogFields = {
  requestId?: string;
  path?: string;
  code?: string;
  job?: string;
  id?: string;
  ms?: number;
  count?: number;
  error?: string;
};

const kept = globalThis as unknown as { plumblineLog?: pino.Logger };
const logger = () => {
  kept.plumblineLog ??= pino({ level: env().LOG_LEVEL, base: null });
  return kept.plumblineLog;
};

export const log = {
  info: (message: string, fields: LogFields = {}) => logger().info(fields, message),
  warn: (message: string, fields: LogFields = {}) => logger().warn(fields, message),
  error: (message: string, fields: LogFields = {}) => logger().error(fields, message),
};

// A mail server's refusal quotes the address it refuses.
const ADDRESS = /[^\s<>"'(,;:]+@[^\s<>"'),;:]+/g;

/** The name and message of an error, without the values a database error may quote, and without mail addresses. */
export function errorWords(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  const code = "code" in error ? String(error.code) : "";
  return [
    error.name,
    code,
    error.message.split("\n").at(-1)?.replace(ADDRESS, "(address)").slice(0, 200),
  ]
    .filter(Boolean)
    .join(" ");
}
