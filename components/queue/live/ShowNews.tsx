import { useRouter } from "next/navigation";
import { type MouseEvent, useEffect, useRef } from "react";
import { Icon } from "@/components/ui/Icon";

/** Brings the list up to date when it is asked for: reading goes on at its first row. */
export function ShowNews({ text, href }: { text: string; href: string }) {
  const router = useRouter();
  const asked = useRef(false);
  // It goes away once the list is new; whoever pressed it must not be left on nothing.
  useEffect(
    () => () => {
      if (asked.current) document.querySelector<HTMLElement>("a[data-case]")?.focus();
    },
    [],
  );
  function show(event: MouseEvent): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    asked.current = true;
    if (href === location.pathname + location.search) router.refresh();
    else router.push(href);
  }
  return (
    <a className="fresh" href={href} onClick={show} aria-keyshortcuts="n">
      <Icon name="up" />
      {text}
    </a>
  );
}
