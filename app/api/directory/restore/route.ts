import { paths } from "@/lib/base/paths";
import { restoreSpecialist } from "@/lib/directory/restore";
import { oneSchema } from "@/lib/directory/schema";
import { door } from "@/lib/door/door";

export const POST = door("directory:write", oneSchema, restoreSpecialist, ({ id }) => ({
  next: paths.specialist(id),
}));
