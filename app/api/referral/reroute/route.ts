import { paths } from "@/lib/base/paths";
import { door } from "@/lib/door/door";
import { endSchema, rerouteReferral } from "@/lib/referrals/acknowledge";

export const POST = door("referral:write", endSchema, rerouteReferral, ({ reference }) => ({
  next: paths.refer(reference),
}));
