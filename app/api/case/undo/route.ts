import { paths } from "@/lib/base/paths";
import { door } from "@/lib/door/door";
import { undoDecision, undoSchema } from "@/lib/referrals/undo";

export const POST = door("case:review", undoSchema, undoDecision, ({ reference }, { back }) => ({
  next: back ?? paths.case(reference),
}));
