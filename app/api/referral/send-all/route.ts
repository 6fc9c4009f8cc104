import { paths } from "@/lib/base/paths";
import { door } from "@/lib/door/door";
import { sendAll, sendAllSchema } from "@/lib/referrals/sendAll";

export const POST = door("referral:send", sendAllSchema, sendAll, ({ reference }, { back }) => ({
  next: back ?? paths.case(reference),
}));
