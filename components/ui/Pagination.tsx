import { Icon } from "./Icon";

type Props = {
  label: string;
  previous?: { href: string; label: string } | undefined;
  next?: { href: string; label: string } | undefined;
  position?: string;
};

/** Earlier and later by key, with where one is in words; no page numbers, as rows move. */
export function Pagination({ label, previous, next, position }: Props) {
  if (!previous && !next) return null;
  return (
    <nav className="line apart pagination" aria-label={label}>
      {previous ? (
        <a className="line" href={previous.href} rel="prev">
          <Icon name="back" />
          {previous.label}
        </a>
      ) : null}
      {position ? <span className="quiet">{position}</span> : null}
      {next ? (
        <a className="line push" href={next.href} rel="next">
          {next.label}
          <Icon name="forward" />
        </a>
      ) : null}
    </nav>
  );
}
