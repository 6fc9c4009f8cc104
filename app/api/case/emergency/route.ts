import { paths } from "@/lib/base/paths";
import { emergencySchema, handleEmergency } from "@/lib/cases/emergencyHandled";
import { door } from "@/lib/door/door";

export const POST = door(
  "case:review",
  emergencySchema,
  handleEmergency,
  ({ reference }, { back }) => ({
    next: back ?? paths.case(reference),
  }),
);
