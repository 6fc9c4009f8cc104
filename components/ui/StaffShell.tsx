import Link from "next/link";
import type { ReactNode } from "react";
import type { Density } from "@/lib/base/density";
import { DemoBanner } from "./DemoBanner";
import { Logo } from "./Logo";
import { type NavItem, StaffNav } from "./StaffNav";
import { MAIN_ID } from "./shell";
import { Initials } from "./Tag";

type Props = {
  words: { skip: string; main: string; product: string };
  home: string;
  items: readonly NavItem[];
  /** name shown at the end of the bar, and what stands after it (the form that signs out) */
  user: { name: string; after?: ReactNode };
  search?: ReactNode;
  demo?: string | undefined;
  density: Density;
  children: ReactNode;
};

/**
 * The frame of the staff side. A page is either `<div className="work">` or tabs and `<div className="split">`;
 * with a split the frame fills the window and only its halves scroll.
 */
export function StaffShell({ words, home, items, user, search, demo, density, children }: Props) {
  return (
    <div data-side="staff" data-density={density}>
      <a className="skip" href={`#${MAIN_ID}`}>
        {words.skip}
      </a>
      {demo ? <DemoBanner text={demo} /> : null}
      <header className="bar">
        <Link className="brand" href={home} prefetch={false}>
          <Logo />
          {words.product}
        </Link>
        <StaffNav label={words.main} items={items} />
        <div className="push line">
          {search}
          <span className="line who">
            <Initials name={user.name} />
            <span aria-hidden="true">{user.name}</span>
          </span>
          {user.after}
        </div>
      </header>
      <main id={MAIN_ID} tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
