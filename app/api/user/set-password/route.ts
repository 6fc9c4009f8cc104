import { paths } from "@/lib/base/paths";
import { publicDoor } from "@/lib/door/door";
import { setPassword, setPasswordSchema } from "@/lib/users/password";

export const POST = publicDoor(setPasswordSchema, setPassword, () => ({
  next: `${paths.signIn}?password=set`,
}));
