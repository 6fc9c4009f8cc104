import { paths } from "@/lib/base/paths";
import { examineSchema, writeExamination } from "@/lib/cases/exam/examine";
import { door } from "@/lib/door/door";

export const POST = door(
  "case:review",
  examineSchema,
  writeExamination,
  ({ reference }, { back }) => ({
    next: back ?? paths.case(reference),
  }),
);
