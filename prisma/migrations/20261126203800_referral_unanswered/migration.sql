-- Serves lib/referrals/expire: what an office has not answered, by the day of its answer
CREATE INDEX "referral_unanswered" ON "Referral" ("clinicId", "dueAt") WHERE "state" IN ('sent', 'received');
