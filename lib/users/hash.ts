import "server-only";
import { hash, verify } from "@node-rs/argon2";

/** argon2id (the package's default) with 19 MiB and two passes: OWASP's floor for it. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Each check takes 19 MiB and a core for some 40 ms; more than two at once, and sign-in could take the site down. */
const AT_ONCE = 2;
/** Those beyond are turned away unread: at 25 a second nobody should wait longer than two seconds. */
const MOST_WAITING = 50;

let running = 0;
const waiting: (() => void)[] = [];

/** Runs work when it is its turn; null, without running it, when too many wait already. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T | null> {
  if (running >= AT_ONCE) {
    if (waiting.length >= MOST_WAITING) return null;
    await new Promise<void>((go) => waiting.push(go));
  } else running += 1;
  try {
    return await work();
  } finally {
    // The place is handed on, so that a newcomer cannot slip in between.
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

/** The same letters typed on two keyboards may be composed differently; NFKC makes them one. */
const composed = (password: string): string => password.normalize("NFKC");

export const hashPassword = (password: string): Promise<string> => hash(composed(password), COST);

let nobody: Promise<string> | undefined;

/** True when the password is the one of this hash. Without a hash it takes as long and is false. */
export async function isRight(passwordHash: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword(crypto.randomUUID());
  const right = await verify(passwordHash ?? (await nobody), composed(password));
  return right && passwordHash !== null;
}
