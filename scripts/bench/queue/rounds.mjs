import { say } from "../../platform/say.mjs";
import { percentile, spread, table } from "./figures.mjs";

/** Parts a measurement is cut into: the databases take turns, so that a busy moment of the machine meets all of them. */
const ROUNDS = 10;
/** Calls of each read on each database. */
const TIMES = { 1: 300, 16: 480 };

/** Times of every read on every database, by clients: { "first page": { 1: { 1000: [ms…] } } }. */
export async function measureReads(children) {
  const names = await children[0].ask({ what: "names" });
  const all = {};
  for (const what of names) {
    all[what] = {};
    for (const clients of [1, 16]) {
      all[what][clients] = await inTurns(children, { what, clients, times: TIMES[clients] });
    }
  }
  return all;
}

async function inTurns(children, { what, clients, times }) {
  const taken = Object.fromEntries(children.map(({ size }) => [size, []]));
  for (const { ask } of children) await ask({ what, clients, times: clients });
  for (let round = 0; round < ROUNDS; round++) {
    const turn = round % 2 === 0 ? children : [...children].reverse();
    for (const { size, ask } of turn) {
      taken[size].push(...(await ask({ what, clients, times: Math.ceil(times / ROUNDS) })));
    }
  }
  return taken;
}

/** Claims beside bare updates of the same rows, on the largest database. */
export async function measureClaims({ ask }) {
  await ask({ what: "claim", clients: 1, times: 20 });
  const alone = await ask({ what: "claim", clients: 1, times: 200 });
  const crowd = await ask({ what: "claim", clients: 16, times: 480 });
  return { 1: alone, 16: crowd };
}

export function sayReads(all, sizes) {
  say("\nmedian / 95th percentile in ms, through the product's own functions");
  for (const clients of [1, 16]) {
    const rows = Object.entries(all)
      .filter(([, by]) => by[clients])
      .map(([what, by]) => [what, ...sizes.map((size) => spread(by[clients][size]))]);
    say(
      table([
        [
          `${clients} client${clients > 1 ? "s" : ""}`,
          ...sizes.map((n) => n.toLocaleString("en-US")),
        ],
        ...rows,
      ]),
    );
    say("");
  }
}

export function sayClaims(claims) {
  const rows = Object.entries(claims).map(([clients, { claim, bareUpdate }]) => [
    `${clients} clients`,
    spread(claim),
    spread(bareUpdate),
    (percentile(claim, 0.5) / percentile(bareUpdate, 0.5)).toFixed(2),
  ]);
  say(table([["claim", "claim", "bare UPDATE", "ratio of medians"], ...rows]));
}

/** How a 95th percentile grows from the smallest database to the largest: the worse of 1 and 16 clients. */
export function growth(by, sizes) {
  const ratios = [1, 16].map((clients) => {
    const p95 = (size) => percentile(by[clients][size], 0.95);
    return p95(sizes.at(-1)) / p95(sizes[0]);
  });
  return Math.max(...ratios);
}
