import "server-only";
import { Client } from "pg";
import { db } from "./db";
import { env } from "./env";
import { errorWords, log } from "./log";

/** What a trigger says on this channel (prisma/migrations, tell_of_cases) reaches every server. */
const CHANNEL = "plumbline_case";
/** A connection that hears nothing looks like a quiet one (a pooler in transaction mode, a dead line): each proves itself. */
const PROOF_EVERY_MS = 20_000;
const PROOF_WITHIN_MS = 5_000;

export type Ear = {
  heard: (payload: string) => void;
  /** the connection is gone: what is said from now on is not heard */
  lost: () => void;
};
type Line = { client: Client; ears: Set<Ear>; proofs: Map<string, () => void>; open: boolean };

// One a process, kept on globalThis: Next bundles routes apart.
const kept = globalThis as unknown as { plumblineLine?: Promise<Line> | undefined };

/** Hears what is told of cases until the answer is called. Throws when the database cannot be listened to. */
export async function listen(ear: Ear): Promise<() => void> {
  kept.plumblineLine ??= open();
  const line = await kept.plumblineLine.catch((error: unknown) => {
    kept.plumblineLine = undefined;
    throw error;
  });
  // It was lost between its opening and now.
  if (!line.open) return listen(ear);
  line.ears.add(ear);
  return () => line.ears.delete(ear);
}

/** Ends the connection and whoever hears by it. */
export async function stopListening(): Promise<void> {
  const line = await kept.plumblineLine?.catch(() => null);
  if (line) lose(line);
}

async function open(): Promise<Line> {
  const client = new Client({
    connectionString: env().DATABASE_URL,
    connectionTimeoutMillis: PROOF_WITHIN_MS,
    keepAlive: true,
  });
  const line: Line = { client, ears: new Set(), proofs: new Map(), open: true };
  client.on("error", (error) => {
    log.warn("the line to the database was lost", { error: errorWords(error) });
    lose(line);
  });
  client.on("end", () => lose(line));
  client.on("notification", ({ payload = "" }) => {
    const proven = line.proofs.get(payload);
    if (proven) proven();
    else if (payload.startsWith("{")) for (const ear of line.ears) ear.heard(payload);
  });
  try {
    await client.connect();
    await client.query(`LISTEN ${CHANNEL}`);
    await prove(line);
  } catch (error) {
    lose(line);
    throw error;
  }
  keepProving(line);
  return line;
}

function lose(line: Line): void {
  if (!line.open) return;
  line.open = false;
  kept.plumblineLine = undefined;
  for (const ear of line.ears) ear.lost();
  line.ears.clear();
  void line.client.end().catch(() => undefined);
}

/** Says something of our own on another connection, and waits to hear it. */
async function prove(line: Line): Promise<void> {
  const word = `proof ${crypto.randomUUID()}`;
  let timer: NodeJS.Timeout | undefined;
  const heard = new Promise<void>((resolve, reject) => {
    line.proofs.set(word, resolve);
    timer = setTimeout(() => reject(new Error("not heard")), PROOF_WITHIN_MS);
  });
  try {
    await Promise.all([heard, db().$executeRaw`SELECT pg_notify(${CHANNEL}, ${word})`]);
  } finally {
    clearTimeout(timer);
    line.proofs.delete(word);
  }
}

function keepProving(line: Line): void {
  const timer = setInterval(() => {
    if (!line.open) return clearInterval(timer);
    if (line.ears.size > 0) prove(line).catch(() => lose(line));
  }, PROOF_EVERY_MS);
  timer.unref();
}
