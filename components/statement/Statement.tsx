type Props = {
  title: string;
  intro: string;
  sections: readonly { readonly title: string; readonly text: readonly string[] }[];
};

/** A page of plain statements under headings. */
export function Statement({ title, intro, sections }: Props) {
  return (
    <>
      <h1>{title}</h1>
      <p>{intro}</p>
      {sections.map((section) => (
        <section key={section.title} className="stack close">
          <h2>{section.title}</h2>
          {section.text.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </section>
      ))}
    </>
  );
}
