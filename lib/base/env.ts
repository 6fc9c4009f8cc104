import "server-only";
import { z } from "zod";
import { rateLimits } from "./rateLimits";

/**
 * Everything the server reads from its environment, checked once.
 * scripts/start.mjs fills in what has a default; beside this file only config files and scripts read process.env.
 */
const schema = z.object({
  DATABASE_URL: z.url(),
  PUBLIC_URL: z.url(),
  PORT: z.coerce.number().int().default(3000),
  NEXTAUTH_SECRET: z.string().min(32),
  /** key of the links for patients and recipients */
  PLUMBLINE_SECRET: z.string().min(32),
  PLUMBLINE_DEMO: z.enum(["0", "1"]).default("0"),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default("Plumbline <no-reply@plumbline.test>"),
  INTAKE_PER_MINUTE: z.coerce.number().int().positive().optional(),
  /** requests a minute of the patients' side, where they differ from lib/cases/limits */
  RATE_LIMITS: rateLimits.optional(),
  /** seconds a sending is held so that it can be undone */
  SEND_HOLD_SECONDS: z.coerce.number().int().min(0).default(20),
  /** seconds in which whoever decided can take it back; 0 turns it off */
  UNDO_SECONDS: z.coerce.number().int().min(0).default(10),
  LOG_LEVEL: z.string().default("info"),
});

type Env = z.infer<typeof schema>;
let parsed: Env | undefined;

/** The checked environment. Throws with every missing name listed. */
export function env(): Env {
  if (parsed) return parsed;
  const given = Object.fromEntries(Object.entries(process.env).filter(([, v]) => v !== ""));
  const result = schema.safeParse(given);
  if (!result.success) {
    const list = result.error.issues.map((i) => `${i.path.join(".")}: ${i.message}`).join("; ");
    throw new Error(`The environment is not complete (${list}). Start with "npm start".`);
  }
  parsed = result.data;
  return parsed;
}

export const isDemo = (): boolean => env().PLUMBLINE_DEMO === "1";

/** The origins that are ours: PUBLIC_URL, and in the demo both names of this machine. */
export function ownOrigins(): string[] {
  const own = new URL(env().PUBLIC_URL).origin;
  if (!isDemo()) return [own];
  return [own, `http://localhost:${env().PORT}`, `http://127.0.0.1:${env().PORT}`];
}
