import pg from "pg";
import { beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { clinicById } from "@/lib/base/clinic";
import { db, sql, tx } from "@/lib/base/db";
import { dueFor } from "@/lib/cases/clocks";
import { decidedSql } from "@/lib/insights/decided";
import type { FigureId } from "@/lib/insights/figure";
import { looksSql, readLooks } from "@/lib/insights/firstLooks";
import { readFigureFile, readInsights } from "@/lib/insights/insights";
import { matrixOf, shownMatrix } from "@/lib/insights/pairs";
import { stagesSql } from "@/lib/insights/stages";
import { loadCases } from "@/scripts/bench/queue/load.mjs";
import { people, references } from "@/scripts/bench/queue/people";
import { databaseUrl } from "@/tests/db/database";
import { makeClinic, makeStaff } from "@/tests/db/people";
import { decideAndReply } from "./history";

let ann: Actor<"insights:read">;
beforeAll(async () => {
  const made = { people: people(), references, cases: 2_000, open: 0.7 };
  const clinicId = await loadCases(databaseUrl(), made);
  await decideAndReply(clinicId);
  ann = await makeStaff<"insights:read">(clinicId, "admin");
});

const page = async (actor = ann, asked = {}) => {
  const read = await readInsights(actor, asked);
  if (!read.range) throw new Error("The range was refused.");
  const figure = (id: FigureId) => {
    const found = read.figures.find((one) => one.id === id)?.figure;
    if (!found) throw new Error(`There is no figure ${id}.`);
    return found;
  };
  return { ...read, figure };
};

test("first looks on time are those that the queue's own clock says, case by case", async () => {
  const clinic = await clinicById(ann.clinicId);
  const at = new Date();
  const scope = { actor: ann, clinic, at, from: new Date(at.getTime() - 90 * 86_400_000), to: at };
  const cases = await db().case.findMany({
    where: { clinicId: clinic.id },
    select: { submittedAt: true, firstLookAt: true, triages: { select: { tier: true } } },
  });
  const judged = cases.flatMap(({ submittedAt, firstLookAt, triages }) => {
    const due = dueFor("first_look", triages[0]?.tier ?? "same_day", submittedAt, clinic);
    return firstLookAt || due < at ? [firstLookAt !== null && firstLookAt <= due] : [];
  });
  const [all] = (await readLooks(scope)).filter(({ by }) => by === "all");
  expect(all).toMatchObject({
    cases: cases.length,
    judged: judged.length,
    onTime: judged.filter(Boolean).length,
  });
});

test("the matrix counts each decided case once, beside the result that stood at the decision", async () => {
  const cases = await db().case.findMany({
    where: { clinicId: ann.clinicId, decidedAt: { not: null } },
    select: {
      decidedAt: true,
      decidedTier: true,
      triages: { select: { tier: true, createdAt: true }, orderBy: { createdAt: "desc" } },
    },
  });
  const pairs = cases.flatMap(({ decidedAt, decidedTier, triages }) => {
    const seen = triages.find(({ createdAt }) => decidedAt && createdAt <= decidedAt);
    return seen && decidedTier ? [{ first: seen.tier, second: decidedTier, count: 1 }] : [];
  });
  const { figure } = await page();
  const rows = figure("agreement").sheet.rows.map(([, ...cells]) => cells);
  expect(rows).toEqual(shownMatrix(matrixOf(pairs)).cells);
  expect(figure("agreement").heading).toContain(`of ${pairs.length} cases`);
});

test("a referral goes from step to step, and the loop is closed by its report", async () => {
  const { figure, headline } = await page();
  if (!headline.reached) throw new Error("The referrals were not counted.");
  const { sent, accepted, booked, seen, reported } = headline.reached;
  expect(sent).toBe(await db().referral.count({ where: { clinicId: ann.clinicId } }));
  const of = (state: "accepted" | "booked" | "report_received") =>
    db().referralReply.count({ where: { clinicId: ann.clinicId, state } });
  expect({ accepted, booked, reported }).toEqual({
    accepted: await of("accepted"),
    booked: await of("booked"),
    reported: await of("report_received"),
  });
  expect(seen).toBe(reported);
  const [, toAccepted] = figure("stages").sheet.rows;
  expect(toAccepted).toMatchObject([
    "Sent to accepted",
    accepted,
    "2.0 d",
    "2.0 d",
    expect.any(String),
  ]);
});

test("a day on which nothing happened has figures that say so, and so has another clinic", async () => {
  const other = await makeStaff<"insights:read">((await makeClinic()).id);
  for (const { figures, headline } of [
    await page(ann, { from: "2020-02-29", to: "2020-02-29" }),
    await page(other),
  ]) {
    expect(headline.reached?.sent).toBe(0);
    expect(headline.looks?.cases ?? 0).toBe(0);
    for (const { figure } of figures)
      expect(figure.heading).not.toMatch(/NaN|undefined|Infinity|null/);
  }
});

test("the file of a figure holds what its table on the page holds", async () => {
  const { figure, range } = await page();
  const file = await readFigureFile(ann, { figure: "loop", ...range });
  if (!file.ok) throw new Error(file.code);
  expect(file.value.name).toBe(`plumbline-loop-${range.from}-${range.to}.csv`);
  const rows = figure("loop").sheet.rows.map((row) => row.join(","));
  expect(file.value.csv).toBe(`Step,Referrals\r\n${rows.join("\r\n")}\r\n`);
  const wrong = await readFigureFile(ann, { figure: "loop", from: "2026-02-30" });
  expect(wrong).toMatchObject({ code: "input.wrong", fields: [{ field: "from" }] });
});

test("a day of many is found by its index, not by reading all cases", async () => {
  const clinic = await clinicById(ann.clinicId);
  const at = new Date();
  const scope = { actor: ann, clinic, at, from: new Date(at.getTime() - 86_400_000), to: at };
  const plan = (statement: sql.Sql): Promise<string> =>
    tx(async (t) => {
      // Some hundred referrals are read through sooner than looked up: may the index serve at all?
      if (statement.text.includes('"Referral"'))
        await t.$executeRaw`SET LOCAL enable_seqscan = off`;
      const rows = await t.$queryRaw<{ "QUERY PLAN": unknown }[]>(
        sql.sql`EXPLAIN (FORMAT JSON) ${statement}`,
      );
      return JSON.stringify(rows[0]?.["QUERY PLAN"]);
    });
  expect(await plan(looksSql(scope))).toContain("Case_clinicId_submittedAt_idx");
  expect(await plan(decidedSql(scope))).toContain("case_decided");
  expect(await plan(stagesSql(scope))).toContain("referral_sent");
});

test("a figure that takes too long says so, and the page and its other figures stand", async () => {
  const other = new pg.Client({ connectionString: databaseUrl() });
  await other.connect();
  await other.query('BEGIN; LOCK TABLE "SecondLook" IN ACCESS EXCLUSIVE MODE');
  const [slow, file] = await Promise.all([
    page(),
    readFigureFile(ann, { figure: "second-looks" }),
  ]).finally(() => other.end());
  expect(slow.figure("second-looks").heading).toMatch(/not counted.*Choose fewer days/);
  expect(slow.figure("loop").heading).toContain("have their report back");
  expect(slow.headline.looks?.cases).toBe(2_000);
  expect(file).toMatchObject({ ok: false, code: "insights.too_slow" });
}, 30_000);
