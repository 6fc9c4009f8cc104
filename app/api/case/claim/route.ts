import { paths } from "@/lib/base/paths";
import { claimCase, claimSchema } from "@/lib/cases/claim";
import { door } from "@/lib/door/door";

export const POST = door("case:claim", claimSchema, claimCase, ({ reference }, { back }) => ({
  next: back ?? paths.case(reference),
}));
