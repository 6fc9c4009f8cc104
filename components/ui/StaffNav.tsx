"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

export type NavItem = { href: string; label: string; count?: string | number | undefined };

/** The rooms of the staff side; the one whose path we are under is current. Nothing is fetched ahead. */
export function StaffNav({ label, items }: { label: string; items: readonly NavItem[] }) {
  const path = usePathname();
  return (
    <nav aria-label={label}>
      {items.map((item) => (
        <Link
          key={item.href}
          href={item.href}
          prefetch={false}
          aria-current={path === item.href || path.startsWith(`${item.href}/`) ? "page" : undefined}
        >
          {item.label}
          {item.count === undefined ? null : <span className="count">{item.count}</span>}
        </Link>
      ))}
    </nav>
  );
}
