import { Icon } from "./Icon";

export function BackLink({ href, label }: { href: string; label: string }) {
  return (
    <a className="back" href={href} aria-keyshortcuts="Escape">
      <Icon name="back" />
      {label}
    </a>
  );
}
