export type FieldError = { href: string; text: string };

/** Stands above the h1 and takes the focus; says the same words as the fields it links to. */
export function ErrorSummary({ title, errors }: { title: string; errors: readonly FieldError[] }) {
  if (errors.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: after a refused form this is what to read first, without script too
    <section className="notice error stack close" role="alert" tabIndex={-1} autoFocus>
      <h2>{title}</h2>
      <ul className="plain stack close">
        {errors.map((error) => (
          <li key={error.href + error.text}>
            <a href={error.href}>{error.text}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
