import { paths } from "@/lib/base/paths";
import { recipientDoor } from "@/lib/door/door";
import { declineReferral, declineSchema } from "@/lib/referrals/replyForms";

export const POST = recipientDoor(declineSchema, declineReferral, ({ referralId }) => ({
  next: paths.reply(referralId),
}));
