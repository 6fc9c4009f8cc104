import { paths } from "@/lib/base/paths";
import { door } from "@/lib/door/door";
import { draftSeveral, draftSeveralSchema } from "@/lib/referrals/draftSeveral";

export const POST = door(
  "referral:write",
  draftSeveralSchema,
  draftSeveral,
  ({ reference, ids: [first, second] }) => ({
    next: first && !second ? paths.referral(reference, first) : paths.letters(reference),
  }),
);
