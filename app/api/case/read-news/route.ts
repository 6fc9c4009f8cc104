import { paths } from "@/lib/base/paths";
import { newsSchema, readNews } from "@/lib/cases/readNews";
import { door } from "@/lib/door/door";

export const POST = door("case:review", newsSchema, readNews, ({ reference }, { back }) => ({
  next: back ?? paths.case(reference),
}));
