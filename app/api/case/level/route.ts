import { paths } from "@/lib/base/paths";
import { changeLevel, levelSchema } from "@/lib/cases/level";
import { door } from "@/lib/door/door";

export const POST = door("case:review", levelSchema, changeLevel, ({ reference }, { back }) => ({
  next: back ?? paths.case(reference),
}));
