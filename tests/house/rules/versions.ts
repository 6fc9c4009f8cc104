import type { Rule } from "../source";

/** The oldest versions without a known hole that concerns us. `npm audit` needs a registry that answers; this does not. */
export const FLOORS: Readonly<Record<string, string>> = {
  next: "16.4.3",
  react: "19.2.8",
  "react-dom": "19.2.8",
  zod: "4.6.7",
};

const numbers = (version: string): number[] => version.split(/[.-]/, 3).map(Number);

function isOlder(a: string, b: string): boolean {
  const [x, y] = [numbers(a), numbers(b)];
  const at = [0, 1, 2].find((i) => x[i] !== y[i]);
  return at !== undefined && (x[at] ?? 0) < (y[at] ?? 0);
}

type Lock = { packages: Record<string, { version?: string }> };

/** Every copy in the lock file counts, also one below another package. */
export const versionsAreSafe: Rule = (files) => {
  const lock: Lock = JSON.parse(
    files.find(({ path }) => path === "package-lock.json")?.text ?? '{"packages":{}}',
  );
  return Object.entries(FLOORS).flatMap(([name, floor]) => {
    const copies = Object.entries(lock.packages).filter(([path]) =>
      path.endsWith(`node_modules/${name}`),
    );
    if (copies.length === 0) return [`${name} is not in package-lock.json.`];
    return copies
      .filter(([, { version = "0.0.0" }]) => isOlder(version, floor))
      .map(([path, { version }]) => `${path} is ${version}; ${floor} is the oldest that is safe.`);
  });
};
