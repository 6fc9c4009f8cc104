-- AlterTable
ALTER TABLE "Case" ADD COLUMN     "typed" JSONB;
