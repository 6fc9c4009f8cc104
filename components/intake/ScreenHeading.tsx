/** Where one is, then the title of the screen; intro says why we ask. */
export function ScreenHeading({
  where,
  title,
  why,
  intro,
}: {
  where?: string;
  title: string;
  why?: string;
  intro?: string;
}) {
  return (
    <header className="screen-heading stack close">
      {where ? <p className="quiet">{where}</p> : null}
      <h1>{title}</h1>
      {why ? <p>{why}</p> : null}
      {intro ? <p className="quiet">{intro}</p> : null}
    </header>
  );
}
