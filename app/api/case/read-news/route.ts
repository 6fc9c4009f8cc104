import { paths } from "@/lib/base/paths";
import { newsSchema } from "@/lib/cases/readNews";
import { door } from "@/lib/door/door";
import { takeUpNews } from "@/lib/referrals/takeUpNews";

export const POST = door("case:review", newsSchema, takeUpNews, ({ reference }, { back }) => ({
  next: back ?? paths.case(reference),
}));
