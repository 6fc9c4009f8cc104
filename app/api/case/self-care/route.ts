import { paths } from "@/lib/base/paths";
import { adviseSelfCare, selfCareSchema } from "@/lib/cases/selfCare";
import { door } from "@/lib/door/door";

export const POST = door(
  "case:review",
  selfCareSchema,
  adviseSelfCare,
  ({ reference }, { back }) => ({
    next: back ?? paths.case(reference),
  }),
);
