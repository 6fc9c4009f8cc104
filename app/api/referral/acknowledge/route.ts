import { paths } from "@/lib/base/paths";
import { door } from "@/lib/door/door";
import { acknowledgeReport, endSchema } from "@/lib/referrals/acknowledge";

export const POST = door("referral:write", endSchema, acknowledgeReport, ({ reference }) => ({
  next: paths.case(reference),
}));
