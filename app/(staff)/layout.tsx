import { headers } from "next/headers";
import type { ReactNode } from "react";
import { EARLY_KEYS } from "@/components/keys/early";
import { KeyIsland } from "@/components/keys/KeyIsland";
import { SearchBox } from "@/components/queue/SearchBox";
import { StaffShell } from "@/components/ui/StaffShell";
import { UndoBanner } from "@/components/undo/UndoBanner";
import { may } from "@/lib/access/permissions";
import { checkActor, chosenDensity, chosenKeys } from "@/lib/access/require";
import { signedIn } from "@/lib/access/session";
import { isDemo } from "@/lib/base/env";
import { paths } from "@/lib/base/paths";
import { readUndo } from "@/lib/cases/undo/offer";
import { shellWords as w } from "@/lib/i18n/staff/shell";
import { roomsOf } from "./rooms";

/** The frame of the clinic's staff. Who may see a page is decided by the page itself. */
export default async function StaffLayout({ children }: { children: ReactNode }) {
  const who = await signedIn();
  if (!who) return children;
  const items = roomsOf(who.role);
  const reviewer = await checkActor("case:review");
  const keys = await chosenKeys();
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  const offer = reviewer.ok ? await readUndo(reviewer.actor) : null;
  return (
    <StaffShell
      words={w}
      home={items[0]?.href ?? paths.start}
      items={items}
      user={{
        name: who.name,
        after: (
          <>
            {keys === "on" ? <script nonce={nonce}>{EARLY_KEYS}</script> : null}
            <KeyIsland kept={keys} />
            {may(who.role, "queue:read") ? <a href={paths.settings}>{w.settings}</a> : null}
            <a href={paths.signOut}>{w.signOut}</a>
          </>
        ),
      }}
      {...(may(who.role, "queue:read") ? { search: <SearchBox /> } : {})}
      demo={isDemo() ? w.demo : undefined}
      density={await chosenDensity()}
    >
      {children}
      {offer ? <UndoBanner key={`${offer.reference} ${offer.version}`} offer={offer} /> : null}
    </StaffShell>
  );
}
