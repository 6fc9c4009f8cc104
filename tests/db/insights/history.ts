import { testDatabase } from "@/tests/db/database";

/** Of the bench's cases: two of ten decided otherwise than the rules, and referrals answered by none to three steps. */
export async function decideAndReply(clinicId: string): Promise<void> {
  await testDatabase(DECIDE, [clinicId]);
  await testDatabase(REPLY, [clinicId]);
  await testDatabase("ANALYZE");
}

const DECIDE = `
  UPDATE "Case" c SET "decidedAt" = c."submittedAt" + interval '2 hours', "decidedReason" = 'examined',
         "decidedTier" = CASE abs(hashtext(c."id"::text)) % 10
           WHEN 0 THEN 'urgent'::"Tier" WHEN 1 THEN 'soon' ELSE c."triageTier" END
   WHERE c."clinicId" = $1::uuid AND c."state" <> 'received'`;

const REPLY = `
  INSERT INTO "ReferralReply" ("clinicId", "id", "referralId", "state", "repliedBy", "createdAt")
  SELECT r."clinicId", uuidv7(), r."id", s::"ReferralState", 'Office', r."sentAt" + n * interval '2 days'
    FROM "Referral" r, unnest(ARRAY['accepted', 'booked', 'report_received']) WITH ORDINALITY AS x(s, n)
   WHERE r."clinicId" = $1::uuid AND abs(hashtext(r."id"::text)) % 4 >= n`;
