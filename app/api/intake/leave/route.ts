import { noDraftCookie } from "@/lib/access/patient";
import { paths } from "@/lib/base/paths";
import { leaveDevice, leaveSchema } from "@/lib/cases/intake/leave";
import { publicDoor } from "@/lib/door/door";

export const POST = publicDoor(leaveSchema, leaveDevice, () => ({
  next: paths.intake.resume,
  cookies: [noDraftCookie],
}));
