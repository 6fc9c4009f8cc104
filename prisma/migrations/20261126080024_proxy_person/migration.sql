-- AlterTable
ALTER TABLE "Patient" ADD COLUMN     "proxy" JSONB;
