/** Where one is, then the title of the screen; intro says why we ask. With focused, reading begins at the title. */
export function ScreenHeading({
  where,
  title,
  why,
  intro,
  focused = false,
}: {
  where?: string;
  title: string;
  why?: string;
  intro?: string;
  focused?: boolean;
}) {
  return (
    <header className="screen-heading stack close">
      {where ? <p className="quiet">{where}</p> : null}
      {/* biome-ignore lint/a11y/noAutofocus: after a step this is what is new, without script too; a link to a field goes before it */}
      <h1 tabIndex={-1} autoFocus={focused}>
        {title}
      </h1>
      {why ? <p>{why}</p> : null}
      {intro ? <p className="quiet">{intro}</p> : null}
    </header>
  );
}
