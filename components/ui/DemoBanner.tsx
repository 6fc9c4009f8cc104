/** Stands above everything when the people shown are invented. */
export function DemoBanner({ text, label }: { text: string; label?: string }) {
  return (
    <aside className="demo" aria-label={label ?? text}>
      {text}
    </aside>
  );
}
