export type Work = (client: number, i: number) => Promise<unknown>;

/** Milliseconds of each call: so many clients at once, each beginning its next call when its last is answered. */
export async function timesOf(work: Work, clients: number, times: number): Promise<number[]> {
  const taken: number[] = [];
  let left = times;
  const client = async (n: number): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const i = left;
      const began = performance.now();
      await work(n, i);
      taken.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, n) => client(n)));
  return taken;
}
