import { paths } from "@/lib/base/paths";
import { changeSpecialist } from "@/lib/directory/change";
import { changeSchema } from "@/lib/directory/schema";
import { door } from "@/lib/door/door";

export const POST = door("directory:write", changeSchema, changeSpecialist, ({ id }) => ({
  next: paths.specialist(id),
}));
