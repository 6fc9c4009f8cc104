-- AlterTable
ALTER TABLE "AuditEvent" ADD COLUMN     "before" JSONB;
