import { paths } from "@/lib/base/paths";
import { deleteView, deleteViewSchema } from "@/lib/cases/views/delete";
import { door } from "@/lib/door/door";

export const POST = door("queue:read", deleteViewSchema, deleteView, ({ query }) => ({
  next: `${paths.queue}?${query}`,
}));
