import { paths } from "@/lib/base/paths";
import { renameView, renameViewSchema } from "@/lib/cases/views/rename";
import { door } from "@/lib/door/door";

export const POST = door("queue:read", renameViewSchema, renameView, ({ query }) => ({
  next: `${paths.queue}?${query}`,
}));
