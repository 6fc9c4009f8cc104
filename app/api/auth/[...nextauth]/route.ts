import { nextAuthHandler } from "@/lib/access/nextAuth";
import { authDoor } from "@/lib/door/authDoor";
import { signOut } from "@/lib/users/session";
import { signIn } from "@/lib/users/signIn";

const handler = authDoor(nextAuthHandler({ signIn, signOut }));

export { handler as GET, handler as POST };
