import { rmSync } from "node:fs";
import { command } from "../../platform/command.mjs";
import { migrate, query } from "../../platform/migrate.mjs";
import { startPostgres } from "../../platform/postgres.mjs";
import { say, step } from "../../platform/say.mjs";
import { root, serverEnv } from "../../platform/settings.mjs";
import { hashOf, isStamped, writeStamp } from "../../platform/stamp.mjs";
import { temporaryFolder } from "../../platform/temporary.mjs";
import { startChild } from "./child.mjs";
import { percentile, round } from "./figures.mjs";
import { loadCases } from "./load.mjs";
import { measureHttp } from "./overHttp.mjs";
import { growth, measureClaims, measureReads, sayClaims, sayReads } from "./rounds.mjs";

/** The product and two pages more, which are in no other build: a bare hello and a constant table. */
const DIST = ".next-bench";

/** Below this reading a table through is the better plan, and its plans say nothing of those above. */
const FEWEST_FOR_PLANS = 20_000;

/** Seeds a database a size, measures all of them in turns, and returns the last line. */
export async function benchQueue({ sizes, open, made }) {
  const dataDir = temporaryFolder("bench-queue");
  const postgres = await startPostgres(dataDir);
  const end = () =>
    postgres.stop().finally(() => rmSync(dataDir, { recursive: true, force: true }));
  for (const signal of ["SIGINT", "SIGTERM"])
    process.once(signal, () => void end().finally(() => process.exit(1)));
  try {
    for (const size of sizes) await seed(postgres, { size, open, made });
    const inProcess = await measureInProcess({ postgres, sizes, dataDir });
    await ensureBenchBuilt();
    const overHttp = await measureHttp({
      dataDir,
      url: postgres.url(nameOf(sizes.at(-1))),
      distDir: DIST,
    });
    return { ...inProcess, ...overHttp };
  } finally {
    await end();
  }
}

const nameOf = (size) => `cases_${size}`;

async function seed(postgres, { size, open, made }) {
  const words = `${size.toLocaleString("en-US")} cases, ${Math.round(open * 100)} % of them open`;
  await step(`Seeding ${words}`, async () => {
    await query(postgres.url("postgres"), (c) => c.query(`CREATE DATABASE ${nameOf(size)}`));
    await migrate(postgres.url(nameOf(size)));
    await loadCases(postgres.url(nameOf(size)), { ...made, cases: size, open });
  });
}

async function measureInProcess({ postgres, sizes, dataDir }) {
  const settings = {
    port: 3000,
    host: "127.0.0.1",
    publicUrl: "http://127.0.0.1:3000",
    demo: true,
    dataDir,
  };
  const children = [];
  for (const size of sizes) {
    const { ask, end } = await startChild(serverEnv(settings, postgres.url(nameOf(size))));
    children.push({ size, ask, end });
  }
  const largest = children.at(-1);
  const seqScans = largest.size >= FEWEST_FOR_PLANS ? await largest.ask({ what: "plans" }) : null;
  for (const scan of seqScans ?? []) say(`A sequential scan: ${scan}`);
  for (const { size, ask } of children) {
    const missing = await ask({ what: "emergencies" });
    if (missing.length > 0)
      throw new Error(`Emergencies are missing on the first page at ${size}: ${missing}`);
  }
  say("Emergencies stand first on the first page of every view, at every size.");
  const all = await step("Reading", () => measureReads(children));
  sayReads(all, sizes);
  const claims = await step("Claiming", () => measureClaims(largest));
  sayClaims(claims);
  for (const { end } of children) end();
  const ratio = ({ claim, bareUpdate }) => percentile(claim, 0.5) / percentile(bareUpdate, 0.5);
  return {
    firstPageP95Ratio1MTo1k: growth(all["first page"], sizes),
    deepPageP95Ratio: growth(all["page 50"], sizes),
    claimToUpdate: Math.max(ratio(claims[1]), ratio(claims[16])),
    seqScans: seqScans === null ? null : seqScans.length,
  };
}

async function ensureBenchBuilt() {
  const hash = hashOf([
    "app",
    "components",
    "lib",
    "public",
    "prisma/schema.prisma",
    "package-lock.json",
    "next.config.js",
    "proxy.ts",
    "instrumentation.ts",
  ]);
  if (isStamped(`${DIST}/plumbline-stamp`, hash)) return;
  await step("Building the product with the bench's two pages", async () => {
    const env = {
      ...process.env,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      PLUMBLINE_BENCH: DIST,
    };
    const { code, output } = await command(
      process.execPath,
      ["node_modules/next/dist/bin/next", "build"],
      { cwd: root, env },
    );
    if (code !== 0) throw new Error(output.slice(-4_000));
  });
  writeStamp(`${DIST}/plumbline-stamp`, hash);
}

/** In the order of the bench's last line. */
export const lastLine = (r) =>
  JSON.stringify({
    firstPageP95Ratio1MTo1k: round(r.firstPageP95Ratio1MTo1k),
    deepPageP95Ratio: round(r.deepPageP95Ratio),
    jsonToHello: round(r.jsonToHello),
    pageToConstant: round(r.pageToConstant),
    claimToUpdate: round(r.claimToUpdate),
    seqScans: r.seqScans,
  });
