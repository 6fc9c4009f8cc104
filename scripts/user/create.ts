import { parseArgs } from "node:util";
import { systemActor } from "@/lib/access/actor";
import { db } from "@/lib/base/db";
import { env } from "@/lib/base/env";
import { paths } from "@/lib/base/paths";
import type { Result } from "@/lib/base/result";
import { createUser, type MadeUser, newUserSchema, renewPasswordLink } from "@/lib/users/create";
import { firstClinic } from "@/lib/users/firstClinic";

const USAGE = `npm run user:create -- --email E --name N --role admin|clinician [--clinic NAME] [--phone P] [--time-zone Z]
npm run user:create -- --email E --new-link   (another link for somebody who is there already)`;

const REFUSALS: Record<string, string> = {
  "user.email_taken":
    "There is a user with this e-mail already. For a new link to set the password, run this again with --new-link instead of --name and --role.",
  "user.not_found": "There is no active user with this e-mail. Leave out --new-link to make one.",
};

/** Wrong arguments end with what is wrong and how it is called. */
class Usage extends Error {}

function readArguments() {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      options: {
        email: text,
        name: text,
        role: text,
        clinic: { ...text, default: "Clinic" },
        phone: { ...text, default: "" },
        "time-zone": { ...text, default: "America/Chicago" },
        "new-link": { type: "boolean", default: false },
      },
    }).values;
  } catch (error) {
    throw new Usage(error instanceof Error ? error.message : "");
  }
}

function checkZone(zone: string): string {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    throw new Usage(`--time-zone: "${zone}" is none; give one such as America/New_York.`);
  }
}

async function make(given: ReturnType<typeof readArguments>): Promise<Result<MadeUser>> {
  const { email, name, role } = given;
  const user = newUserSchema.safeParse({ email, name, role });
  if (!user.success) {
    const wrong = user.error.issues.map((i) => `--${i.path.join(".")}: ${words(i.message)}`);
    throw new Usage(wrong.join("\n"));
  }
  const [clinicName, phone] = [given.clinic.trim() || "Clinic", given.phone.trim()];
  const timeZone = checkZone(given["time-zone"]);
  const alertEmail = user.data.email;
  const clinic = await firstClinic({ name: clinicName, phone, timeZone, alertEmail });
  const made = await createUser(systemActor(clinic.id, "Command line"), user.data);
  if (clinic.made && made.ok) {
    say(`Made the clinic "${clinic.name}" (Monday to Friday, 8 to 5, ${timeZone}).`);
    say(`Alerts about emergencies go to ${alertEmail}.`);
    if (!clinic.phone)
      say("It has no phone number: patients are shown the emergency number alone.");
  }
  return made;
}

const words = (message: string): string =>
  message.startsWith("Invalid input: expected string") ? "is missing" : message;
const say = (text: string): boolean => process.stdout.write(`${text}\n`);
const complain = (text: string): void => {
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
};

try {
  const given = readArguments();
  const made = given["new-link"]
    ? await renewPasswordLink(systemActor("", "Command line"), given.email ?? "")
    : await make(given);
  if (made.ok) {
    say("Open this link within the hour to set the password; it works once:");
    say(env().PUBLIC_URL.replace(/\/+$/, "") + paths.setPassword(made.value.token));
  } else complain(REFUSALS[made.code] ?? made.code);
} catch (error) {
  if (!(error instanceof Usage)) throw error;
  complain(`${error.message}\n\n${USAGE}`);
} finally {
  await db().$disconnect();
}
