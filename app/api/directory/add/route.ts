import { paths } from "@/lib/base/paths";
import { addSpecialist } from "@/lib/directory/add";
import { addSchema } from "@/lib/directory/schema";
import { door } from "@/lib/door/door";

export const POST = door("directory:write", addSchema, addSpecialist, ({ id }) => ({
  next: paths.specialist(id),
}));
