import { query } from "../platform/migrate.mjs";
import { freePort, startPostgres } from "../platform/postgres.mjs";
import { killProduct, startProduct, stopProduct } from "../platform/product.mjs";
import { say } from "../platform/say.mjs";
import { intake, sendUntilAcked } from "./sender.mjs";

const AT_ONCE = 8;

/** Kills the server at random moments while intakes are sent; afterwards counts what is there. */
export async function killedServer({ dataDir, intakes, kills }) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const acked = new Map();
  const waiting = Array.from({ length: intakes }, (_, i) => intake(i));
  const state = { left: waiting, total: intakes, failed: null, open: 0 };
  let product = await startProduct({ dataDir, port });
  const senders = Array.from({ length: AT_ONCE }, () => sender(url, state, acked));
  for (let i = 1; i <= kills; i++) {
    // A share of the intakes for each kill, so that the last one still finds some under way.
    state.open = Math.ceil((intakes * i) / kills);
    // Long enough that a share can go through, short enough that the kill often comes in its midst.
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 3_000));
    await killProduct(product, dataDir);
    product = await startProduct({ dataDir, port });
    if (i % 10 === 0) say(`${i} kills, ${acked.size} acknowledged`);
    if (state.failed) break;
  }
  state.open = intakes;
  await Promise.all(senders);
  await stopProduct(product);
  if (state.failed) throw state.failed;
  return { fault: "kill -9 of the server", kills, ...(await counted(dataDir, acked)) };
}

async function sender(url, state, acked) {
  let taken = state.left.shift();
  while (taken && !state.failed) {
    while (state.total - state.left.length > state.open) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await sendUntilAcked(url, taken, acked, () => state.failed !== null).catch((error) => {
      state.failed = error;
    });
    taken = state.left.shift();
  }
}

/** Acknowledged but missing, made twice for one key, or without one of the parts a case is made of. */
async function counted(dataDir, acked) {
  const server = await startPostgres(dataDir);
  try {
    return await query(server.url("plumbline"), async (client) => {
      const count = async (sql, values = []) =>
        Number((await client.query(sql, values)).rows[0].count);
      const found = await count(`SELECT count(*) FROM "Case" WHERE "reference" = ANY($1)`, [
        [...acked.values()],
      ]);
      const made = await count(
        `SELECT count(*) FROM "Case" c JOIN "Patient" p ON p."clinicId" = c."clinicId" AND p."id" = c."patientId" WHERE p."fullName" LIKE 'Fault Testwell %'`,
      );
      const keys = await count(`SELECT count(*) FROM "IntakeKey"`);
      const half = await count(HALF);
      return { acked: acked.size, missing: acked.size - found, duplicates: made - keys, half };
    });
  } finally {
    await server.stop();
  }
}

/** A case without its result, its answers or the trail of its making, or a key without its case. */
const HALF = `
  SELECT (SELECT count(*) FROM "Case" c WHERE c."latestTriageId" IS NULL AND NOT c."untriaged")
    + (SELECT count(*) FROM "Case" c WHERE NOT EXISTS (SELECT 1 FROM "AnswerSet" a WHERE a."clinicId" = c."clinicId" AND a."caseId" = c."id"))
    + (SELECT count(*) FROM "Case" c WHERE NOT EXISTS (SELECT 1 FROM "AuditEvent" e WHERE e."clinicId" = c."clinicId" AND e."caseId" = c."id" AND e."event" = 'case.created'))
    + (SELECT count(*) FROM "IntakeKey" k WHERE NOT EXISTS (SELECT 1 FROM "Case" c WHERE c."reference" = k."reference"))
    + (SELECT count(*) FROM "Patient" p WHERE NOT EXISTS (SELECT 1 FROM "Case" c WHERE c."clinicId" = p."clinicId" AND c."patientId" = p."id")) AS count`;
