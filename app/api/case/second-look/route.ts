import { paths } from "@/lib/base/paths";
import { giveSecondLook, secondLookSchema } from "@/lib/cases/giveSecondLook";
import { door } from "@/lib/door/door";

export const POST = door("case:review", secondLookSchema, giveSecondLook, () => ({
  next: paths.secondLook,
}));
