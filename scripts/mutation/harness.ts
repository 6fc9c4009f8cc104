import assert from "node:assert/strict";

/**
 * As much of Vitest as the clinical tests use, without a process or a pause of its own (runner.mjs says why). A test file
 * that uses more of Vitest fails here at once. All of them are synchronous.
 */
type Body = () => void;
/** Given by the runner, which runs what is registered. */
declare const register: (body: Body) => void;

type Each = <T>(rows: readonly T[]) => (name: string, body: (...row: never[]) => unknown) => void;

const bodyOf = (a: unknown, b: unknown): Body => (typeof a === "function" ? a : b) as Body;
const each: Each = (rows) => (_name, body) => {
  for (const row of rows) body(...((Array.isArray(row) ? row : [row]) as never[]));
};

export const it = (_name: string, a: unknown, b?: unknown): void => register(bodyOf(a, b));
export const describe = Object.assign(
  (_name: string, a: unknown, b?: unknown): void => void bodyOf(a, b)(),
  { each },
);

const holds = (ok: boolean, what: string): void => assert.ok(ok, what);
const field = (got: unknown, key: string): unknown => (got as Record<string, unknown>)[key];
const has = (got: unknown, part: unknown): boolean =>
  (got as { includes: (part: unknown) => boolean }).includes(part);

export const expect = (got: unknown, note = "") => ({
  toBe: (want: unknown) => holds(Object.is(got, want), `${note} is not the same`),
  toEqual: (want: unknown) => assert.deepEqual(got, want),
  toBeDefined: () => holds(got !== undefined, `${note} is undefined`),
  toBeGreaterThan: (n: number) => holds((got as number) > n, `${note} ${got} is not above ${n}`),
  toHaveLength: (n: number) => assert.equal((got as { length: number }).length, n),
  toContain: (part: unknown) => holds(has(got, part), `${note} lacks ${part}`),
  toMatchObject: (part: object) =>
    assert.deepEqual(
      Object.keys(part).map((key) => field(got, key)),
      Object.values(part),
    ),
  not: { toContain: (part: unknown) => holds(!has(got, part), `${note} has ${part}`) },
});

/** Types are checked by the compiler, not here. */
export const expectTypeOf = (): unknown =>
  new Proxy(() => undefined, { get: () => expectTypeOf(), apply: () => expectTypeOf() });
