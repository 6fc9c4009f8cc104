import { saveView, saveViewSchema } from "@/lib/cases/views/save";
import { viewPath } from "@/lib/cases/views/saved";
import { door } from "@/lib/door/door";

export const POST = door("queue:read", saveViewSchema, saveView, (query) => ({
  next: viewPath(query),
}));
