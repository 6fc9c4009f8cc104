import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Rule, triage } from "@/lib/triage";
import { Mendable } from "../../platform/say.mjs";
import { root } from "../../platform/settings.mjs";
import { importTypescript } from "../../platform/typescript.mjs";

/** A table of rules at some time: what it makes of a case, and its rows. */
export type Table = {
  triage: typeof triage;
  RULES: readonly Pick<Rule, "id" | "tier">[];
};

/** lib/triage as it was in a revision, run from a folder of its own: it imports nothing but itself. */
export async function tableOf(revision: string): Promise<{ table: Table; name: string }> {
  const commit = commitOf(revision);
  const folder = mkdtempSync(join(tmpdir(), "plumbline-rules-"));
  try {
    unpack(commit, folder);
    const table = (await importTypescript(
      pathToFileURL(join(folder, "lib/triage/index.ts")),
    )) as Table;
    if (typeof table.triage !== "function") throw new Error("it has no triage()");
    return { table, name: nameOf(commit) };
  } catch (error) {
    if (error instanceof Mendable) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new Mendable(`The rules of ${revision} do not run: ${why}`, 2);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function commitOf(revision: string): string {
  const found = git(["rev-parse", "--verify", "--end-of-options", `${revision}^{commit}`]);
  if (found.ok) return found.text.trim();
  if (!git(["rev-parse", "--git-dir"]).ok)
    throw new Mendable(
      "The project is not a git repository: the rules of another revision are read from its history. Clone it, then run this again.",
      2,
    );
  throw new Mendable(
    `There is no revision "${revision}". Name a commit, a branch or a tag: git log --oneline -- lib/triage lists the commits that changed the rules; git fetch --unshallow --tags gets what a shallow clone left out.`,
    2,
  );
}

function unpack(commit: string, folder: string): void {
  const archive = git(["archive", "--format=tar", commit, "lib/triage"]);
  if (!archive.ok)
    throw new Mendable(
      `That revision has no lib/triage (${archive.error.trim()}): choose a later one.`,
      2,
    );
  const tar = spawnSync("tar", ["-x", "-C", folder], { input: archive.bytes });
  if (tar.status !== 0)
    throw new Error(`tar could not unpack it (${tar.error?.message ?? tar.stderr})`);
}

const nameOf = (commit: string): string =>
  git(["show", "--no-patch", "--format=%h (%cs, %s)", commit]).text.trim();

/** Bytes of the archive of lib/triage: some 300,000 today. */
const MOST_BYTES = 100_000_000;

function git(args: string[]) {
  const done = spawnSync("git", args, { cwd: root, maxBuffer: MOST_BYTES });
  return {
    ok: done.status === 0,
    bytes: done.stdout ?? Buffer.alloc(0),
    text: done.stdout?.toString() ?? "",
    error: done.error?.message ?? done.stderr?.toString() ?? "",
  };
}
