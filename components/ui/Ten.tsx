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
