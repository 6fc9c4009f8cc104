import { paths } from "@/lib/base/paths";
import { recipientDoor } from "@/lib/door/door";
import { acceptReferral, acceptSchema } from "@/lib/referrals/replyForms";

export const POST = recipientDoor(acceptSchema, acceptReferral, ({ referralId }) => ({
  next: paths.reply(referralId),
}));
