import { paths } from "@/lib/base/paths";
import { door } from "@/lib/door/door";
import { sendReferral, sendReferralSchema } from "@/lib/referrals/send";

export const POST = door(
  "referral:send",
  sendReferralSchema,
  sendReferral,
  ({ id, reference }) => ({
    next: paths.referral(reference, id),
  }),
);
