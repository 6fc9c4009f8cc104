import { paths } from "@/lib/base/paths";
import { takeBackQuestion, takeBackSchema } from "@/lib/cases/takeBackQuestion";
import { door } from "@/lib/door/door";

export const POST = door(
  "case:review",
  takeBackSchema,
  takeBackQuestion,
  ({ reference }, { back }) => ({
    next: back ?? paths.case(reference),
  }),
);
