/** The case as it was seen: a door refuses the form when it has changed since. */
export type Seen = { reference: string; version: number; back: string };

export function SeenFields({ reference, version, back }: Seen) {
  return (
    <>
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="back" value={back} />
    </>
  );
}
