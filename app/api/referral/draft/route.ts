import { paths } from "@/lib/base/paths";
import { door } from "@/lib/door/door";
import { draftReferral, draftSchema } from "@/lib/referrals/draft";

export const POST = door("referral:write", draftSchema, draftReferral, ({ id, reference }) => ({
  next: paths.referral(reference, id),
}));
