import { createHash, randomBytes } from "node:crypto";
import { Agent, get } from "node:http";
import { encode } from "next-auth/jwt";
import { query } from "../../platform/migrate.mjs";
import { freePort } from "../../platform/postgres.mjs";
import { say } from "../../platform/say.mjs";
import { startServer, stopServer, untilHealthy } from "../../platform/server.mjs";
import { serverEnv } from "../../platform/settings.mjs";
import { table } from "./figures.mjs";

const CLIENTS = 8;
const ROUNDS = 6;
const MILLISECONDS = 2_500;

const PATHS = {
  hello: "/api/hello",
  json: "/api/queue?limit=50",
  constant: "/constant",
  page: "/queue",
};

/** Requests a second of the built product on one database, signed in; the four paths take turns. */
export async function measureHttp({ dataDir, url, distDir }) {
  const port = await freePort();
  const settings = {
    port,
    host: "127.0.0.1",
    publicUrl: `http://127.0.0.1:${port}`,
    demo: true,
    dataDir,
  };
  const env = { ...serverEnv(settings, url), PLUMBLINE_BENCH: distDir, LOG_LEVEL: "error" };
  const server = startServer("start", settings, env);
  server.stdout?.resume();
  try {
    await untilHealthy(settings, server);
    const cookie = await signIn(url, env.NEXTAUTH_SECRET);
    const before = await eventsIn(url);
    const rates = await inTurns(port, cookie);
    if ((await eventsIn(url)) !== before)
      throw new Error("The server worked on cases beside what was measured: it sweeps.");
    say(`\nover HTTP, ${CLIENTS} clients, requests a second (median of ${ROUNDS} rounds)`);
    say(table(Object.entries(rates).map(([name, rate]) => [PATHS[name], rate.toFixed(0)])));
    return { jsonToHello: rates.json / rates.hello, pageToConstant: rates.constant / rates.page };
  } finally {
    await stopServer(server);
  }
}

/** Reading the queue leaves no event. */
const eventsIn = (url) =>
  query(url, async (client) => {
    const { rows } = await client.query(`SELECT count(*) AS "events" FROM "AuditEvent"`);
    return rows[0].events;
  });

/** A session as sign-in makes it, written instead of clicked. */
async function signIn(url, secret) {
  const sid = randomBytes(32).toString("base64url");
  const hash = createHash("sha256").update(sid).digest("hex");
  await query(url, (client) =>
    client.query(
      `INSERT INTO "Session" ("tokenHash", "clinicId", "userId", "expiresAt")
       SELECT $1, "clinicId", "id", now() + interval '2 hours' FROM "User" ORDER BY "email" LIMIT 1`,
      [hash],
    ),
  );
  return `plumbline.session=${await encode({ token: { sid }, secret })}`;
}

async function inTurns(port, cookie) {
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
  const rates = Object.fromEntries(Object.keys(PATHS).map((name) => [name, []]));
  for (const path of Object.values(PATHS)) await rateOf({ port, cookie, agent, path });
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, path] of Object.entries(PATHS))
      rates[name].push(await rateOf({ port, cookie, agent, path }));
  }
  agent.destroy();
  const middle = (list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];
  return Object.fromEntries(Object.entries(rates).map(([name, list]) => [name, middle(list)]));
}

async function rateOf(to) {
  const until = Date.now() + MILLISECONDS;
  const began = performance.now();
  let answered = 0;
  const client = async () => {
    while (Date.now() < until) {
      await fetched(to);
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return (answered * 1_000) / (performance.now() - began);
}

function fetched({ port, cookie, agent, path }) {
  return new Promise((resolve, reject) => {
    get({ host: "127.0.0.1", port, path, agent, headers: { cookie } }, (response) => {
      if (response.statusCode !== 200)
        reject(new Error(`${path} answered ${response.statusCode}.`));
      response.on("data", () => {}).on("end", resolve);
    }).on("error", reject);
  });
}
