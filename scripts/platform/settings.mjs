import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Mendable } from "./say.mjs";

export const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

const LOOPBACK = new Set(["127.0.0.1", "localhost", "::1"]);

/** Reads and checks the variables of the README. `own`: ignore DATABASE_URL (dev, benches); `mail`: mails will be sent. */
export function readSettings({ own = false, mail = true, env = process.env } = {}) {
  const port = Number(env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Mendable(`PORT is "${env.PORT}": give a number from 1 to 65535.`);
  }
  const host = env.HOST || "127.0.0.1";
  const databaseUrl = own ? undefined : env.DATABASE_URL || undefined;
  if (databaseUrl) refuseIncomplete(env, mail);
  else if (!LOOPBACK.has(host)) {
    throw new Mendable(
      `HOST is "${host}", but demo data may be served to this machine only: unset HOST, or set DATABASE_URL to run a clinic.`,
    );
  }
  const publicUrl = (env.PUBLIC_URL || `http://localhost:${port}`).replace(/\/+$/, "");
  if (!/^https?:\/\/[^/]+$/.test(publicUrl)) {
    throw new Mendable(
      `PUBLIC_URL is "${env.PUBLIC_URL}": give an address such as https://clinic.example without a path.`,
    );
  }
  return {
    port,
    host,
    databaseUrl,
    publicUrl,
    demo: !databaseUrl,
    dataDir: resolve(root, env.DATA_DIR || ".data"),
  };
}

function refuseIncomplete(env, mail) {
  const missing = [
    !env.PUBLIC_URL &&
      "PUBLIC_URL: the address patients and specialists reach this server at, e.g. https://backs.clinic.example",
    mail &&
      !env.SMTP_URL &&
      "SMTP_URL: the mail server that takes referrals and alerts, e.g. smtp://user:password@mail.clinic.example:587",
  ].filter(Boolean);
  if (missing.length === 0) return;
  throw new Mendable(
    `With DATABASE_URL set, these variables are missing:\n- ${missing.join("\n- ")}`,
  );
}

/** The folder for data and secrets; what is private in it has modes of its own. */
export function ensureDataDir(dataDir) {
  mkdirSync(dataDir, { recursive: true });
  return dataDir;
}

/** Secrets are made once and kept (0600); NEXTAUTH_SECRET and PLUMBLINE_SECRET may be given instead. */
export function readSecrets(dataDir, env = process.env) {
  const file = join(ensureDataDir(dataDir), "secrets.json");
  if (!existsSync(file)) makeSecrets(file);
  chmodSync(file, 0o600);
  const kept = parseSecrets(file);
  return {
    NEXTAUTH_SECRET: env.NEXTAUTH_SECRET || kept.nextAuth,
    PLUMBLINE_SECRET: env.PLUMBLINE_SECRET || kept.links,
  };
}

/** Whole or not at all: a full disk or a lost power line must not leave half a file. */
function makeSecrets(file) {
  const fresh = {
    nextAuth: randomBytes(32).toString("hex"),
    links: randomBytes(32).toString("hex"),
  };
  const part = `${file}.${process.pid}`;
  writeFileSync(part, JSON.stringify(fresh), { mode: 0o600, flush: true });
  renameSync(part, file);
}

/** New ones are never made in place of old ones that cannot be read: every link in a mail rests on them. */
function parseSecrets(file) {
  try {
    const { nextAuth, links } = JSON.parse(readFileSync(file, "utf8"));
    if (nextAuth?.length >= 32 && links?.length >= 32) return { nextAuth, links };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new Mendable(
    `${file} is damaged: restore it from your backup. If you delete it, new secrets are made; everybody must sign in again, and the links in mails that were sent stop working.`,
  );
}

/** What the server process reads (lib/base/env). */
export function serverEnv(settings, databaseUrl) {
  const { NODE_ENV: _, ...rest } = process.env;
  return {
    ...rest,
    ...readSecrets(settings.dataDir),
    DATABASE_URL: databaseUrl,
    PORT: String(settings.port),
    HOST: settings.host,
    PUBLIC_URL: settings.publicUrl,
    NEXTAUTH_URL: settings.publicUrl,
    PLUMBLINE_DEMO: settings.demo ? "1" : "0",
    // Whoever tries the demo reads its terminal: only what went wrong belongs there.
    LOG_LEVEL: rest.LOG_LEVEL || (settings.demo ? "warn" : "info"),
    NEXT_TELEMETRY_DISABLED: "1",
  };
}
