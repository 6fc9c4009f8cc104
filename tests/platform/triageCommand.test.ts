import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { triage } from "@/lib/triage";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "plumbline-triage-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The command as npm runs it: in the project's folder, with the caller's folder in INIT_CWD. */
function command(args: string[], input = "") {
  const done = spawnSync(process.execPath, ["scripts/triage.mjs", ...args], {
    cwd: root,
    input,
    encoding: "utf8",
    env: { ...process.env, INIT_CWD: folder },
    maxBuffer: 100_000_000,
  });
  const lines = done.stdout.split("\n").filter((line) => line !== "");
  return { ...done, out: lines.map((line) => JSON.parse(line)) };
}

const examples = readFileSync(join(root, "tests/clinical/cases/examples.ndjson"), "utf8");
const cases = examples
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));

test("gives each case its whole result, in order, and nothing else", () => {
  const { out, status, stderr } = command([], examples);
  expect(out).toEqual(
    cases.map(({ id, answers }) => JSON.parse(JSON.stringify({ id, ...triage(answers) }))),
  );
  expect(status).toBe(0);
  expect(stderr).toBe("");
});

test("a relative path counts from the caller's folder", () => {
  writeFileSync(join(folder, "mine.ndjson"), `\uFEFF${JSON.stringify(cases[0])}\r\n`);
  const { out, status } = command(["mine.ndjson"]);
  expect(out.map(({ id }) => id)).toEqual([cases[0].id]);
  expect(status).toBe(0);
});

test("a bad line is named and the rest is still done; a blank one is skipped", () => {
  const good = JSON.stringify({ answers: {} });
  const lines = [good, "", "{not json", "   ", "[1]", '{"id":{},"answers":{}}', '{"id":"x"}'];
  lines.push('{"answers":{},"secondsTaken":"fast"}', "x".repeat(1_000_001), good);
  const { out, status } = command([], lines.join("\n"));
  expect(out.map((one) => one.line ?? `ok ${one.id}`)).toEqual(["ok 1", 3, 5, 6, 7, 8, 9, "ok 10"]);
  expect(out.filter((one) => "line" in one).every((one) => one.error.length > 10)).toBe(true);
  expect(status).toBe(1);
});

test("no answers at all are same day, insufficient", () => {
  const { out } = command([], '{"id":7,"answers":{}}');
  expect(out[0]).toMatchObject({ id: 7, tier: "same_day", certainty: "insufficient" });
});

test("the time taken counts, and letters cut between two pieces of input stay whole", async () => {
  const text = JSON.stringify({ answers: { freeText: "quiero morir, señor ñ" }, secondsTaken: 30 });
  const bytes = Buffer.from(text);
  const cut = bytes.indexOf(Buffer.from("ñ")) + 1;
  const child = spawn(process.execPath, ["scripts/triage.mjs"], { cwd: root });
  child.stdin.write(bytes.subarray(0, cut));
  await new Promise((wait) => setTimeout(wait, 300));
  child.stdin.end(bytes.subarray(cut));
  let out = "";
  for await (const piece of child.stdout.setEncoding("utf8")) out += piece;
  const result = JSON.parse(out);
  expect(result.chips.map(({ id }: { id: string }) => id)).toContain("fast");
  expect(JSON.stringify(result.reasons)).toContain("señor ñ");
});

test("a question that is misspelt is said to be left out", () => {
  const { stderr, status } = command([], '{"answers":{"sadle":{"answer":"yes"}}}');
  expect(stderr).toContain('"sadle" (1 ×)');
  expect(status).toBe(0);
});

test.each([
  [["nowhere.ndjson"], "nowhere.ndjson"],
  [["a", "b"], "One file at a time"],
  [["--now", "yesterday"], "is not a time"],
  [["--fast"], "--fast"],
])("%j is refused with what to do, exit code 2", (args, words) => {
  const { stderr, status, stdout } = command(args);
  expect(stderr).toContain(words);
  expect(stdout).toBe("");
  expect(status).toBe(2);
});

test("--now is taken, and changes nothing yet", () => {
  const one = JSON.stringify(cases[0]);
  expect(command(["--now", "2026-11-26T09:00:00Z"], one).stdout).toBe(command([], one).stdout);
});

test("a reader that has seen enough is no fault", async () => {
  const child = spawn(process.execPath, ["scripts/triage.mjs"], { cwd: root });
  const code = new Promise((done) => child.on("exit", done));
  child.stdin.on("error", () => {});
  child.stdout.once("data", () => child.stdout.destroy());
  child.stdin.write(examples.repeat(40));
  child.stdin.end();
  expect(await code).toBe(0);
});
