import { paths } from "@/lib/base/paths";
import { askPatient, askSchema } from "@/lib/cases/ask";
import { door } from "@/lib/door/door";

export const POST = door("case:review", askSchema, askPatient, ({ reference }, { back }) => ({
  next: back ?? paths.case(reference),
}));
