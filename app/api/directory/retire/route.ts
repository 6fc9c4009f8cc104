import { paths } from "@/lib/base/paths";
import { retireSpecialist } from "@/lib/directory/retire";
import { oneSchema } from "@/lib/directory/schema";
import { door } from "@/lib/door/door";

export const POST = door("directory:write", oneSchema, retireSpecialist, ({ id }) => ({
  next: paths.specialist(id),
}));
