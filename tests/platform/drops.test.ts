import { expect, test } from "vitest";
import { dropsIn } from "../../scripts/platform/drops.mjs";

test("what a new migration takes away is named line by line; what it adds is not", () => {
  const sql = `-- DropIndex
DROP INDEX "triage_of_case";

-- AlterTable
ALTER TABLE "Case" ADD COLUMN     "note" TEXT;
ALTER TABLE "Case" DROP COLUMN "dropped";

-- CreateIndex
CREATE INDEX "Case_clinicId_note_idx" ON "Case"("clinicId", "note");
`;
  expect(dropsIn(sql)).toEqual([
    'DROP INDEX "triage_of_case";',
    'ALTER TABLE "Case" DROP COLUMN "dropped";',
  ]);
  expect(dropsIn('-- DROP nothing\nCREATE TABLE "DROP" ();')).toEqual([]);
});
