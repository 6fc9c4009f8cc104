import { ButtonLink } from "@/components/ui/Button";
import { EmptyState } from "@/components/ui/EmptyState";
import { signedIn } from "@/lib/access/session";
import { paths } from "@/lib/base/paths";
import { shellWords as w } from "@/lib/i18n/staff/shell";
import { roomsOf } from "./rooms";

/** A page that is not there, or not for this role, inside the staff's frame: why, and the first room one may enter. */
export async function DeadEnd({ title, text }: { title: string; text: string }) {
  const who = await signedIn();
  const room = who ? roomsOf(who.role)[0] : undefined;
  return (
    <div className="work">
      <EmptyState title={title} heading="h1">
        <p>{text}</p>
        <p>
          <ButtonLink look="primary" href={room?.href ?? paths.signIn}>
            {w.goOn(room?.label ?? w.signIn)}
          </ButtonLink>
        </p>
      </EmptyState>
    </div>
  );
}
