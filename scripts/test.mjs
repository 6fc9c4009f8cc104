// npm test: installs what is missing, runs every test, ends with "N passed, N failed".
// While developing: npm test -- --only lint,build,types,unit,house,db,e2e [-- more arguments for vitest or playwright]
import { ensureInstalled } from "./platform/packages.mjs";
import { checkNode, ensureClient } from "./platform/prepare.mjs";
import { Mendable, run, say } from "./platform/say.mjs";

const OURS =
  /^(DATABASE_URL|DATA_DIR|PORT|HOST|PUBLIC_URL|SMTP_URL|MAIL_FROM|INTAKE_PER_MINUTE|RATE_LIMITS|SEND_HOLD_SECONDS|UNDO_SECONDS|NODE_ENV|NEXTAUTH_.*|PLUMBLINE_.*)$/;

await run(async () => {
  checkNode();
  // A clinic's settings in the shell must not reach the tests: they would write to its database.
  for (const name of Object.keys(process.env)) if (OURS.test(name)) delete process.env[name];
  const { only, more } = readArguments(process.argv.slice(2));
  await ensureInstalled({ dev: true });
  await ensureClient();
  const steps = await choose(only, more);
  const results = [];
  for (const step of steps) results.push(await measured(step));
  report(results);
});

function readArguments(args) {
  const cut = args.indexOf("--");
  const own = cut < 0 ? args : args.slice(0, cut);
  const more = cut < 0 ? [] : args.slice(cut + 1);
  const list = own[0] === "--only" ? own[1] : undefined;
  if (own.length > 0 && !list)
    throw new Mendable("Say which tests: npm test -- --only unit,house (or leave it out for all).");
  return { only: list?.split(","), more };
}

async function choose(only, more) {
  const { PROJECTS, lint, build, types, vitest, playwright } = await import("./tests/steps.mjs");
  const names = ["lint", "build", "types", ...PROJECTS, "e2e"];
  const unknown = only?.find((name) => !names.includes(name));
  if (unknown)
    throw new Mendable(`There are no tests "${unknown}"; there are ${names.join(", ")}.`);
  const wanted = (name) => !only || only.includes(name);
  const projects = PROJECTS.filter(wanted);
  const { ensureBrowser } = await import("./tests/browser.mjs");
  const browser = wanted("e2e") ? await ensureBrowser() : null;
  return [
    wanted("lint") && lint,
    wanted("build") && build,
    wanted("types") && types,
    projects.length > 0 && vitest(projects, more),
    browser && playwright(browser, more),
  ].filter(Boolean);
}

async function measured({ name, run: work }) {
  const began = Date.now();
  say(`\n== ${name} ==`);
  const { passed, failed } = await work();
  return { name, passed, failed, seconds: Math.round((Date.now() - began) / 1000) };
}

function report(results) {
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
  const width = Math.max(...results.map(({ name }) => name.length));
  say("");
  for (const { name, passed, failed, seconds } of results) {
    say(
      `${name.padEnd(width)}  ${String(passed).padStart(5)} passed  ${String(failed).padStart(3)} failed  ${String(seconds).padStart(4)} s`,
    );
  }
  say(`${total("passed")} passed, ${total("failed")} failed`);
  if (total("failed") > 0) process.exitCode = 1;
}
