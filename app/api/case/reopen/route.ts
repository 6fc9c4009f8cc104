import { paths } from "@/lib/base/paths";
import { reopenCase, reopenSchema } from "@/lib/cases/reopen";
import { door } from "@/lib/door/door";

export const POST = door("case:review", reopenSchema, reopenCase, ({ reference }, { back }) => ({
  next: back ?? paths.case(reference),
}));
