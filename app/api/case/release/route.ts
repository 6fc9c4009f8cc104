import { paths } from "@/lib/base/paths";
import { releaseCase, releaseSchema } from "@/lib/cases/release";
import { door } from "@/lib/door/door";

export const POST = door("case:claim", releaseSchema, releaseCase, ({ reference }, { back }) => ({
  next: back ?? paths.case(reference),
}));
