import { replyCookie } from "@/lib/access/recipient";
import { paths } from "@/lib/base/paths";
import { publicDoor } from "@/lib/door/door";
import { openReply, openReplySchema } from "@/lib/referrals/openReply";

export const POST = publicDoor(openReplySchema, openReply, ({ referralId, token }) => ({
  next: paths.reply(referralId),
  cookies: [replyCookie(referralId, token)],
}));
