/** One thing to time: a pass over all cases, which says how much it found. */
export type Contender = { name: string; pass: () => number | Promise<number> };
export type Timing = { name: string; perSecond: number; p50: number };

export type Plan = { cases: number; rounds: number; warmUps: number; atLeastMs: number };

/**
 * Times the contenders in turn, round by round, so that a slow moment of the machine meets all of them.
 * A turn lasts until enough time has gone by; the median turn counts. The time is the processor's, not the clock's: none of
 * them waits for anything, and what else a busy machine does is nobody's merit.
 */
export async function measured(
  contenders: readonly Contender[],
  { cases, rounds, warmUps, atLeastMs }: Plan,
): Promise<Timing[]> {
  const turns = contenders.map((contender) => ({ contender, perCase: [] as number[] }));
  for (let round = 0; round < warmUps + rounds; round++)
    for (const { contender, perCase } of turns) {
      const milliseconds = await turn(contender, atLeastMs);
      if (round >= warmUps) perCase.push(milliseconds / cases);
    }
  return turns.map(({ contender: { name }, perCase }) => {
    const middle = median(perCase);
    return { name, perSecond: Math.round(1000 / middle), p50: middle * 1000 };
  });
}

/** Milliseconds that this process has had of the processor. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of one pass. */
async function turn({ name, pass }: Contender, atLeastMs: number): Promise<number> {
  const began = spent();
  let passes = 0;
  let seen = 0;
  do {
    // A promise is waited for only where there is one: a wait would be charged to who needs none.
    const found = pass();
    seen += typeof found === "number" ? found : await found;
    passes++;
  } while (spent() - began < atLeastMs);
  const took = spent() - began;
  if (seen === 0) throw new Error(`${name} found nothing: it did not do the work.`);
  return took / passes;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const [low, high] = [sorted[sorted.length % 2 ? half : half - 1], sorted[half]];
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2;
}
