import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "plumbline-diff-"));
const repo = join(folder, "repo");
const scratch = join(folder, "scratch");
const CAUDA = join(repo, "lib/triage/rules/caudaEquina.ts");

function git(...args: string[]): string {
  const done = spawnSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.test", ...args], {
    cwd: repo,
    encoding: "utf8",
  });
  if (done.status !== 0) throw new Error(done.stderr);
  return done.stdout.trim();
}

/** A small project with a history: the rules, the commands and the written cases. */
beforeAll(() => {
  mkdirSync(scratch, { recursive: true });
  for (const path of ["lib/triage", "scripts", "tests/clinical/cases", "package.json"])
    cpSync(join(root, path), join(repo, path), { recursive: true });
  cpSync(join(root, "tsconfig.json"), join(repo, "tsconfig.json"));
  symlinkSync(join(root, "node_modules"), join(repo, "node_modules"));
  git("init", "--quiet");
  git("add", "lib", "scripts", "tests", "package.json", "tsconfig.json");
  git("commit", "--quiet", "-m", "The rules");
});
beforeEach(() => void git("checkout", "--quiet", "--", "lib"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The command, called from a folder within; what it unpacks goes to a scratch folder. */
function diff(...args: string[]) {
  const done = spawnSync("npm", ["run", "--silent", "triage:diff", "--", ...args], {
    cwd: join(repo, "lib/triage/rules"),
    encoding: "utf8",
    env: { ...process.env, TMPDIR: scratch, INIT_CWD: undefined },
  });
  return { ...done, json: () => JSON.parse(done.stdout.trim().split("\n").at(-1) ?? "") };
}

/** Changes one row of the working tree. */
function change(file: string, id: string, from: string, to: string): void {
  const text = readFileSync(file, "utf8");
  const at = text.indexOf(`id: "${id}",`);
  const next = text.indexOf(from, at);
  expect(at).toBeGreaterThan(0);
  expect(next).toBeGreaterThan(at);
  writeFileSync(file, text.slice(0, next) + to + text.slice(next + from.length));
}

const leftBehind = () => readdirSync(scratch).filter((name) => name.startsWith("plumbline-"));

test("the same rules sort nobody otherwise", () => {
  const { json, status, stderr } = diff("HEAD", "--n", "300");
  expect(stderr).toBe("");
  expect(status).toBe(0);
  expect(json()).toMatchObject({ cases: 65 + 156 + 1902 + 300, up: 0, down: 0, byRule: {} });
  expect(json()).toMatchObject({ otherReasons: 0, otherAdvice: 0, otherDetails: 0, byPart: {} });
  expect(leftBehind()).toEqual([]);
});

test("a lowered level moves its witness down, by that rule and no other", () => {
  change(CAUDA, "CES-4", 'tier: "same_day"', 'tier: "urgent"');
  const { json, stdout, status } = diff("HEAD", "--n", "300");
  const { up, down, otherReasons, otherAdvice, bySet, byRule } = json();
  expect({ up, otherAdvice, status }).toEqual({ up: 0, otherAdvice: 0, status: 0 });
  expect(bySet.witness.down).toBe(1);
  expect(byRule).toEqual({
    "CES-4": { up: 0, down, otherReasons, otherAdvice: 0, otherDetails: 0 },
  });
  expect(stdout).toContain("CES-4 (same_day → urgent)");
  expect(stdout).toContain("W-CES-4 same_day → urgent");
});

test("the revision is the past: what it lacked moves people up", () => {
  change(CAUDA, "CES-4", 'tier: "same_day"', 'tier: "urgent"');
  git("commit", "--quiet", "-am", "Lower a level");
  change(CAUDA, "CES-4", 'tier: "urgent"', 'tier: "same_day"');
  const { json, stdout } = diff("HEAD", "--n", "0");
  expect(json()).toMatchObject({ down: 0, bySet: { witness: { up: 1 } } });
  expect(stdout).toContain("W-CES-4 urgent → same_day");
  expect(diff("HEAD~1", "--n", "0").json()).toMatchObject({ up: 0, down: 0, byRule: {} });
});

test("a rule that fires for others now is named on both sides", () => {
  const cancer = join(repo, "lib/triage/rules/cancer.ts");
  change(cancer, "MAL-9b", 'yes("unwell")', 'yes("weightLoss")');
  const { json, stdout } = diff("HEAD", "--n", "0");
  expect(Object.keys(json().byRule)).toEqual(["MAL-9b"]);
  expect(json().otherReasons).toBeGreaterThan(100);
  expect(stdout).toMatch(/MAL-9b .*fires now \d+, no longer fires \d+/);
});

test("another place to go is told apart from another level", () => {
  const pain = join(repo, "lib/triage/rules/pain.ts");
  change(pain, "ROU-4", 'to: ["primary_care"]', 'to: ["orthopedics"]');
  const { otherAdvice, ...rest } = diff("HEAD", "--n", "0").json();
  expect(rest).toMatchObject({ up: 0, down: 0, otherReasons: 0 });
  expect(otherAdvice).toBeGreaterThan(10);
  expect(Object.keys(rest.byRule)).toEqual(["ROU-4"]);
});

test("what is neither level, reason nor advice is counted too", () => {
  const chips = join(repo, "lib/triage/chips.ts");
  change(chips, "stenosis", "Walking eased", "Walking made easier");
  const { otherDetails, byPart, ...rest } = diff("HEAD", "--n", "0").json();
  expect(rest).toMatchObject({ up: 0, down: 0, otherReasons: 0, otherAdvice: 0, byRule: {} });
  expect(otherDetails).toBeGreaterThan(10);
  expect(byPart).toEqual({ chips: otherDetails });
});

test.each([
  [["nowhere"], 'no revision "nowhere"'],
  [[], "Name one revision"],
  [["HEAD", "HEAD"], "Name one revision"],
  [["HEAD", "--n", "many"], "not a whole number"],
])("%j is refused with what to do, exit code 2", (args, words) => {
  const { stderr, stdout, status } = diff(...args);
  expect(stderr).toContain(words);
  expect(stdout).toBe("");
  expect(status).toBe(2);
});

test("rules that do not run are said to be so, and nothing is left behind", () => {
  const index = join(repo, "lib/triage/index.ts");
  const whole = readFileSync(index, "utf8");
  writeFileSync(index, 'export * from "./nothing";\n');
  git("commit", "--quiet", "-am", "Break the rules");
  writeFileSync(index, whole);
  const { stderr, status } = diff("HEAD", "--n", "0");
  git("reset", "--quiet", "--hard", "HEAD~1");
  expect(stderr).toContain("The rules of HEAD do not run");
  expect(status).toBe(2);
  expect(leftBehind()).toEqual([]);
});
