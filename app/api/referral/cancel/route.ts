import { paths } from "@/lib/base/paths";
import { door } from "@/lib/door/door";
import { cancelReferral, endSchema } from "@/lib/referrals/acknowledge";

export const POST = door("referral:write", endSchema, cancelReferral, ({ reference }) => ({
  next: paths.case(reference),
}));
