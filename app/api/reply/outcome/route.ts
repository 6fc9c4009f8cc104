import { paths } from "@/lib/base/paths";
import { recipientDoor } from "@/lib/door/door";
import { outcomeSchema, returnOutcome } from "@/lib/referrals/replyForms";

export const POST = recipientDoor(outcomeSchema, returnOutcome, ({ referralId }) => ({
  next: paths.reply(referralId),
}));
