/** A score of 0 to 10 as ten squares and its number. */
export function Ten({ value, label }: { value: number; label: string }) {
  return (
    <span className="ten" role="img" aria-label={label}>
      {Array.from({ length: 10 }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the squares are their positions
        <i key={index} className={index < Math.round(value) ? "f" : undefined} />
      ))}
      <b>{value}</b>
    </span>
  );
}

/** How many of a fixed number are there, as a bar of squares (letters: 12). */
export function Meter({ value, of, label }: { value: number; of: 12; label: string }) {
  return (
    <div className="meter" role="img" aria-label={label}>
      {Array.from({ length: of }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the squares are their positions
        <i key={index} className={index < value ? "f" : undefined} />
      ))}
    </div>
  );
}
