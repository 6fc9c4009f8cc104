import { paths } from "@/lib/base/paths";
import { closeCase, closeSchema } from "@/lib/cases/close";
import { door } from "@/lib/door/door";

export const POST = door("case:close", closeSchema, closeCase, ({ reference }, { back }) => ({
  next: back ?? paths.case(reference),
}));
