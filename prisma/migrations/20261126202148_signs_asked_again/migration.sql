-- AlterTable
ALTER TABLE "IntakeDraft" ADD COLUMN     "signsAt" TIMESTAMPTZ(3);
