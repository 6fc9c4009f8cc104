import type { LanguageLink } from "./shell";

/** The languages by their own names; the one in use is not a link. */
export function LanguageLinks({ label, links }: { label: string; links: readonly LanguageLink[] }) {
  if (links.length === 0) return null;
  return (
    <nav aria-label={label}>
      {links.map((link) =>
        link.current ? (
          <span key={link.lang} lang={link.lang} aria-current="true">
            {link.label}
          </span>
        ) : (
          <a key={link.lang} href={link.href} lang={link.lang} hrefLang={link.lang}>
            {link.label}
          </a>
        ),
      )}
    </nav>
  );
}
